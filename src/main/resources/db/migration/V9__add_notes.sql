-- What learners write down about items. It belongs to the item, as progress does.

create table note (
    learner_id bigint not null references learner on delete cascade,
    item_id bigint not null references item,
    text text not null
        constraint note_text_check check (char_length(text) <= 20000),
    links jsonb not null
        constraint note_links_check check (jsonb_typeof(links) = 'array' and jsonb_array_length(links) <= 20),
    written_at timestamptz not null,
    revision uuid not null,
    primary key (learner_id, item_id)
);

comment on column note.text is 'Markdown, as it was written';
comment on column note.links is 'the learner''s own: [{"title", "url"}]';
comment on column note.revision is 'another one with each write, also after the note was deleted and written anew';
