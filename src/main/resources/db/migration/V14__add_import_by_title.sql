-- Changes that go by an item's title, because a program dropped its key from the file.

alter table progress_import_change add by_title boolean not null default false;

comment on column progress_import_change.by_title is 'whether the file names the item by its title alone';
