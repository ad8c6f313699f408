-- Roadmaps that learners keep for themselves. They are roadmaps like the curators', so that versions, enrolments and all else
-- that is done with roadmaps is done with them; but each is shown to its owner alone.

alter table roadmap
    add owner_id bigint references progress_counter on delete cascade,
    add composition text,
    add constraint roadmap_composition_check check (composition is null or owner_id is not null);

comment on column roadmap.owner_id is 'the learner whose own it is, and whom alone it is shown to; null for the curators'' roadmaps';
comment on column roadmap.composition is 'what it was composed from, as JSON';

-- Learners have names of their own for what is theirs: no collision tells one that another has something.
alter table roadmap
    drop constraint roadmap_slug_key,
    add constraint roadmap_slug_key exclude (slug with =) where (owner_id is null) deferrable;

create unique index roadmap_owner_slug_key on roadmap (owner_id, slug) where owner_id is not null;

-- Why the step is there; the curators' steps speak for themselves.
alter table step add reason text;

-- What belongs to a roadmap goes with it. The curators' never go.
alter table roadmap_version
    drop constraint roadmap_version_roadmap_id_fkey,
    add constraint roadmap_version_roadmap_id_fkey foreign key (roadmap_id) references roadmap on delete cascade;

alter table roadmap_version_focus_area
    drop constraint roadmap_version_focus_area_version_id_fkey,
    add constraint roadmap_version_focus_area_version_id_fkey
        foreign key (version_id) references roadmap_version on delete cascade;

alter table stage
    drop constraint stage_version_id_fkey,
    add constraint stage_version_id_fkey foreign key (version_id) references roadmap_version on delete cascade;

alter table step
    drop constraint step_version_id_fkey,
    drop constraint step_stage_id_fkey,
    add constraint step_version_id_fkey foreign key (version_id) references roadmap_version on delete cascade,
    add constraint step_stage_id_fkey foreign key (stage_id) references stage on delete cascade;

alter table enrolment
    drop constraint enrolment_version_fkey,
    add constraint enrolment_version_fkey
        foreign key (roadmap_id, version_id) references roadmap_version (roadmap_id, id) on delete cascade;

create index enrolment_version_idx on enrolment (roadmap_id, version_id);

alter table progress_reset
    drop constraint progress_reset_roadmap_id_fkey,
    add constraint progress_reset_roadmap_id_fkey foreign key (roadmap_id) references roadmap on delete cascade;

create index progress_reset_roadmap_idx on progress_reset (roadmap_id);
