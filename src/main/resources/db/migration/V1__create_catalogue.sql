-- What there is to learn. Written by publishing content, read by everybody.

create table category (
    id bigint generated always as identity primary key,
    slug text collate "C" not null constraint category_slug_key unique,
    title text not null,
    summary text not null,
    position integer not null,
    retired_at timestamptz,
    constraint category_position_key exclude (position with =) where (retired_at is null) deferrable
);

create table item (
    id bigint generated always as identity primary key,
    kind text collate "C" not null constraint item_kind_check check (kind in ('TOPIC', 'RESOURCE', 'PROJECT', 'CERTIFICATION')),
    slug text collate "C" not null,
    title text not null,
    summary text not null,
    level text constraint item_level_check check (level in ('FOUNDATIONAL', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')),
    hours_min integer,
    hours_max integer,
    verified boolean not null,
    note text,
    retired_at timestamptz,
    -- topics
    category_id bigint references category,
    parent_id bigint references item,
    -- learning resources
    type text constraint item_type_check check (type in
        ('DOCS', 'STANDARD', 'BOOK', 'COURSE', 'VIDEO', 'CHANNEL', 'ARTICLE', 'REPOSITORY', 'SITE', 'TOOL')),
    cost text constraint item_cost_check check (cost in ('FREE', 'FREEMIUM', 'PAID')),
    language text,
    authors text[],
    publisher text,
    -- learning resources and certifications
    url text,
    -- certifications
    provider text,
    -- Deferrable: a slug may pass from one item to another within one publication.
    constraint item_kind_slug_key unique (kind, slug) deferrable,
    constraint item_hours_check check ((hours_min is null) = (hours_max is null) and hours_min > 0 and hours_min <= hours_max),
    constraint item_topic_check check (kind <> 'TOPIC' or (category_id is not null and level is not null and hours_min is not null)),
    constraint item_resource_check check (kind <> 'RESOURCE' or (type is not null and cost is not null and language is not null)),
    constraint item_certification_check check (kind <> 'CERTIFICATION' or provider is not null),
    constraint item_parent_check check (parent_id is null or (kind = 'TOPIC' and parent_id <> id))
);

create index item_category_idx on item (category_id, slug) where kind = 'TOPIC';
create index item_parent_idx on item (parent_id, slug) where parent_id is not null;

-- An item keeps its row, and so each learner's progress, through a rename; the old address redirects.
create table item_former_slug (
    kind text collate "C" not null,
    slug text collate "C" not null,
    item_id bigint not null references item,
    primary key (kind, slug)
);

create table item_prerequisite (
    item_id bigint not null references item,
    prerequisite_id bigint not null references item,
    position integer not null,
    primary key (item_id, prerequisite_id),
    constraint item_prerequisite_self_check check (item_id <> prerequisite_id)
);

create index item_prerequisite_prerequisite_idx on item_prerequisite (prerequisite_id);

create table item_resource (
    item_id bigint not null references item,
    resource_id bigint not null references item,
    position integer not null,
    primary key (item_id, resource_id)
);

create index item_resource_resource_idx on item_resource (resource_id);

create table focus_area (
    id bigint generated always as identity primary key,
    slug text collate "C" not null constraint focus_area_slug_key unique,
    title text not null,
    summary text not null,
    position integer not null,
    retired_at timestamptz,
    constraint focus_area_position_key exclude (position with =) where (retired_at is null) deferrable
);

create table focus_area_topic (
    focus_area_id bigint not null references focus_area,
    item_id bigint not null references item,
    position integer not null,
    primary key (focus_area_id, item_id)
);

create index focus_area_topic_item_idx on focus_area_topic (item_id);
