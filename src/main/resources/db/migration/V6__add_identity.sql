-- Who learns here. A learner is named by the issuer of the tokens and the subject in them.

create table learner (
    id bigint generated always as identity primary key,
    issuer text collate "C" not null,
    subject text collate "C" not null,
    display_name text not null,
    time_zone text not null,
    language text not null,
    created_at timestamptz not null,
    constraint learner_subject_key unique (issuer, subject)
);

-- A token of an outside issuer outlives the learner who was deleted; it must not bring anybody back.
create table deleted_learner (
    name bytea primary key,
    deleted_at timestamptz not null
);

comment on column deleted_learner.name is 'sha256 of issuer and subject: enough to recognize them, no more';

create index deleted_learner_deleted_at_idx on deleted_learner (deleted_at);

-- Built-in accounts, where no outside issuer is configured.
create table account (
    learner_id bigint primary key references learner on delete cascade,
    email text not null,
    email_key text collate "C" not null constraint account_email_key unique,
    password_hash text not null,
    roles text[] not null default '{}'
        constraint account_roles_check check (roles <@ array['CURATOR', 'ADMIN'])
);

comment on column account.email_key is 'the address as it is compared: in small letters';

-- One for each sign-in. Its refresh token changes with each use; one that was used before ends the session.
create table session (
    learner_id bigint not null references learner on delete cascade,
    id uuid not null,
    token_hash bytea not null,
    started_at timestamptz not null,
    refreshed_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (learner_id, id)
);

create index session_expires_at_idx on session (expires_at);

comment on column session.token_hash is 'sha256 of the part of the refresh token that changes';

create table signing_key (
    id text collate "C" primary key,
    private_key bytea not null,
    public_key bytea not null,
    created_at timestamptz not null
);

comment on table signing_key is 'P-256 keys, PKCS #8 and X.509; the newest one signs, the others go on verifying';

-- Bucket4j's, for limits that hold over all replicas.
create table bucket (
    id text collate "C" primary key,
    state bytea,
    expires_at bigint
);

comment on column bucket.id is 'the limit, and a digest of what it is counted for';

create index bucket_expires_at_idx on bucket (expires_at);
