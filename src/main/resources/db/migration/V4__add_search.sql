-- What search finds. Each publication makes it what the catalogue and the roadmaps say; all of it can be made again.

create table search_entry (
    kind text collate "C" not null constraint search_entry_kind_check
        check (kind in ('TOPIC', 'RESOURCE', 'PROJECT', 'CERTIFICATION', 'ROADMAP')),
    -- an item's id, or a roadmap's
    target_id bigint not null,
    slug text collate "C" not null,
    title text not null,
    summary text not null,
    level text,
    url text,
    squashed_title text collate "C" not null,
    squashed_slug text collate "C" not null,
    words tsvector not null,
    primary key (kind, target_id),
    constraint search_entry_slug_key unique (kind, slug) deferrable
);

comment on column search_entry.squashed_title is 'the folded words without what stood between them';

-- Nothing is left for later in a pending list, which every search would have to read.
create index search_entry_words_idx on search_entry using gin (words) with (fastupdate = off);

create table search_word (
    word text collate "C" primary key,
    stem text collate "C",
    nearby text[] not null
);

comment on table search_word is 'every word that an entry has';
comment on column search_word.stem is 'of its English form; null for words that say nothing, such as "the"';
comment on column search_word.nearby is 'what is left of its beginning when letters are left out, which a misspelling shares';

create index search_word_stem_idx on search_word (stem);
create index search_word_nearby_idx on search_word using gin (nearby) with (fastupdate = off);
