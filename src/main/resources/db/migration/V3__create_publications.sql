-- Every content tree that was published, so that what was computed from it can be computed again.

create table publication (
    number bigint primary key constraint publication_number_check check (number > 0),
    revision integer not null,
    hash text not null constraint publication_hash_key unique,
    tree bytea not null,
    published_at timestamptz not null
);

comment on column publication.hash is 'sha256 of the tree as it was read, the content format included';
comment on column publication.tree is 'the canonical content as JSON, gzip';

-- The secret that cursors and the like are keyed from, where the configuration gives none.
create table instance_secret (
    only_row boolean primary key default true constraint instance_secret_only_row_check check (only_row),
    secret bytea not null
);
