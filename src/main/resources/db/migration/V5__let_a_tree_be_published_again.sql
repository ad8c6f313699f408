-- A curator may go back to a tree that was published before: it becomes a publication of its own.

alter table publication drop constraint publication_hash_key;

create index publication_hash_idx on publication (hash, number);
