-- Curated paths. A published version never changes; an item's wording, which lives in the catalogue, may.

create table roadmap (
    id bigint generated always as identity primary key,
    slug text collate "C" not null constraint roadmap_slug_key unique deferrable,
    retired_at timestamptz
);

create table roadmap_former_slug (
    slug text collate "C" primary key,
    roadmap_id bigint not null references roadmap
);

create table roadmap_version (
    id bigint generated always as identity primary key,
    roadmap_id bigint not null references roadmap,
    number integer not null constraint roadmap_version_number_check check (number > 0),
    title text not null,
    summary text not null,
    hash text not null,
    published_at timestamptz not null,
    constraint roadmap_version_number_key unique (roadmap_id, number)
);

create table roadmap_version_focus_area (
    version_id bigint not null references roadmap_version,
    focus_area_id bigint not null references focus_area,
    position integer not null,
    primary key (version_id, focus_area_id)
);

create index roadmap_version_focus_area_focus_idx on roadmap_version_focus_area (focus_area_id);

create table stage (
    id bigint generated always as identity primary key,
    version_id bigint not null references roadmap_version,
    position integer not null,
    slug text collate "C" not null,
    title text not null,
    summary text not null,
    level text not null constraint stage_level_check check (level in ('FOUNDATIONAL', 'INTERMEDIATE', 'ADVANCED', 'EXPERT')),
    constraint stage_position_key unique (version_id, position),
    constraint stage_slug_key unique (version_id, slug)
);

create table step (
    id bigint generated always as identity primary key,
    version_id bigint not null references roadmap_version,
    stage_id bigint not null references stage,
    position integer not null,
    item_id bigint not null references item,
    kind text collate "C" not null,
    requirement text not null constraint step_requirement_check check (requirement in ('REQUIRED', 'RECOMMENDED', 'OPTIONAL')),
    step_group text,
    constraint step_position_key unique (stage_id, position),
    constraint step_item_key unique (version_id, item_id)
);

create index step_item_idx on step (item_id);
