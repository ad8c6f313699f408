-- Which roadmaps learners follow, each in one version, and how to take back what a reset did.

alter table roadmap_version add constraint roadmap_version_of_roadmap_key unique (roadmap_id, id);

create table enrolment (
    learner_id bigint not null references progress_counter on delete cascade,
    roadmap_id bigint not null,
    version_id bigint not null,
    started_at timestamptz not null,
    primary key (learner_id, roadmap_id),
    constraint enrolment_version_fkey foreign key (roadmap_id, version_id) references roadmap_version (roadmap_id, id)
);

create table progress_reset (
    learner_id bigint not null references progress_counter on delete cascade,
    id uuid not null,
    roadmap_id bigint not null references roadmap,
    reset_at timestamptz not null,
    spared integer not null,
    undone_at timestamptz,
    restored integer,
    primary key (learner_id, id),
    constraint progress_reset_undone_check check ((undone_at is null) = (restored is null))
);

comment on column progress_reset.spared is 'how many items it left, since another enrolment had them too';
comment on column progress_reset.restored is 'how many items got their status back; the others had changed since';

create table progress_reset_item (
    learner_id bigint not null,
    reset_id uuid not null,
    item_id bigint not null,
    status text collate "C" not null
        constraint progress_reset_item_status_check check (status in ('LEARNING', 'DONE', 'SKIPPED')),
    change_id uuid not null,
    primary key (learner_id, reset_id, item_id),
    constraint progress_reset_item_reset_fkey foreign key (learner_id, reset_id) references progress_reset on delete cascade
);

comment on column progress_reset_item.status is 'what the item had before';
comment on column progress_reset_item.change_id is 'the reset''s own change: while it decides the status, nothing changed since';
