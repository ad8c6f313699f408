-- Links by which everybody who has one sees a learner's progress in a roadmap.

create table share (
    learner_id bigint not null references progress_counter on delete cascade,
    id text collate "C" not null
        constraint share_id_check check (char_length(id) <= 60),
    roadmap_id bigint not null references roadmap on delete cascade,
    version_id bigint,
    show_name boolean not null,
    nonce bytea not null
        constraint share_nonce_check check (octet_length(nonce) = 18),
    created_at timestamptz not null,
    primary key (learner_id, id),
    constraint share_nonce_key unique (nonce),
    constraint share_version_fkey
        foreign key (roadmap_id, version_id) references roadmap_version (roadmap_id, id) on delete cascade
);

comment on column share.version_id is 'what it always shows; null for the version that the learner follows, or else the latest';
comment on column share.nonce is 'the half of the link''s token that is kept; the other half is its MAC by the installation''s secret';

create index share_roadmap_idx on share (roadmap_id, version_id);
