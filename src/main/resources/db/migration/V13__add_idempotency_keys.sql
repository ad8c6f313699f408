-- What was answered to requests that came with an Idempotency-Key, so that a repeat gets it again. Written in the
-- transaction that did what it tells of.
create table idempotency_key (
    learner_id bigint not null references progress_counter on delete cascade,
    key text collate "C" not null,
    request bytea not null,
    status integer not null,
    location text,
    body text not null,
    kept_at timestamptz not null,
    primary key (learner_id, key)
);

comment on column idempotency_key.request is 'sha256 of what was asked for: the same key must not ask for something else';

create index idempotency_key_kept_at_idx on idempotency_key (kept_at);
