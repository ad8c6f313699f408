-- Files that learners ticked elsewhere and sent back: what each would change, until it is applied or expires.

create table progress_import (
    learner_id bigint not null references progress_counter on delete cascade,
    id uuid not null,
    format text collate "C" not null
        constraint progress_import_format_check check (format in ('MARKDOWN', 'JSON', 'PDF')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    applied_at timestamptz,
    unchanged integer not null,
    unknown jsonb not null
        constraint progress_import_unknown_check check (jsonb_typeof(unknown) = 'array'),
    further_unknown integer not null,
    primary key (learner_id, id)
);

comment on column progress_import.created_at is 'when the file came: what was marked later wins';
comment on column progress_import.unchanged is 'how many of the file''s changes were already there';
comment on column progress_import.unknown is 'what could not be taken: [{"key", "place", "text", "detail"}]';

create index progress_import_expires_at_idx on progress_import (expires_at);

create table progress_import_change (
    learner_id bigint not null,
    import_id uuid not null,
    item_id bigint not null references item,
    place integer not null,
    status text collate "C" not null
        constraint progress_import_change_status_check check (status in ('PENDING', 'LEARNING', 'DONE', 'SKIPPED')),
    primary key (learner_id, import_id, item_id),
    constraint progress_import_change_import_fkey
        foreign key (learner_id, import_id) references progress_import on delete cascade
);

comment on column progress_import_change.place is 'in the file';
