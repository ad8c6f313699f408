-- What learners have marked. It belongs to the item, so that one item counts in every roadmap.

-- Counts a learner's changes, within each write: the row stays locked until the commit, so that a learner's changes are
-- committed in the order of their revisions. What is the learner's refers here, not to the learner: a write would else wait
-- for a deletion that waits for the write.
create table progress_counter (
    learner_id bigint primary key references learner on delete cascade,
    revision bigint not null
);

create table progress (
    learner_id bigint not null references progress_counter on delete cascade,
    item_id bigint not null references item,
    status text collate "C" not null
        constraint progress_status_check check (status in ('PENDING', 'LEARNING', 'DONE', 'SKIPPED')),
    changed_at timestamptz not null,
    change_id uuid not null,
    revision bigint not null,
    primary key (learner_id, item_id),
    constraint progress_revision_key unique (learner_id, revision)
);

comment on table progress is 'of each item''s changes the one with the greatest (changed_at, change_id)';

-- Every change that was taken, also those that another one superseded. Nothing is removed here.
create table progress_change (
    learner_id bigint not null references progress_counter on delete cascade,
    id uuid not null,
    item_id bigint not null,
    status text collate "C" not null
        constraint progress_change_status_check check (status in ('PENDING', 'LEARNING', 'DONE', 'SKIPPED')),
    changed_at timestamptz not null,
    revision bigint not null,
    cause text collate "C" not null
        constraint progress_change_cause_check check (cause in ('MARKED', 'RESET', 'UNDONE')),
    primary key (learner_id, id)
);

comment on column progress_change.item_id is 'has a row in progress, which refers to the item: one check is enough';
comment on column progress_change.cause is 'what the learner marked, or what a reset or its undoing did to it';
