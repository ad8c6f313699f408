-- Titles as they are sorted: alike in every database, whatever its locale.

-- Accents are taken off, and ASCII letters are small. Long titles are cut, so that a cursor has room for one.
alter table item
    add title_key text collate "C" not null generated always as (
        left(lower(regexp_replace(normalize(title, nfd), '[\u0300-\u036f]', '', 'g') collate "C"), 120)) stored;

create index item_title_key_idx on item (kind, title_key, slug);

alter table roadmap_version
    add title_key text collate "C" not null generated always as (
        left(lower(regexp_replace(normalize(title, nfd), '[\u0300-\u036f]', '', 'g') collate "C"), 120)) stored;

comment on column item.title_key is 'the title as it is sorted';
comment on column roadmap_version.title_key is 'the title as it is sorted';
