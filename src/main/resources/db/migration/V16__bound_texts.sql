-- How long texts may be at most, whatever way they come in by. The application refuses them with a reason; this is what is left
-- if it fails to. Rows that are there already are not looked at, so that no start fails for their sake.

-- The one text that could be of any length so far, and that lists show.
update roadmap set composition = null where char_length(composition) > 32768;

alter table roadmap
    add constraint roadmap_slug_length_check check (char_length(slug) <= 80) not valid,
    add constraint roadmap_composition_length_check check (char_length(composition) <= 32768) not valid;

alter table roadmap_version
    add constraint roadmap_version_length_check check (
        char_length(title) <= 1000 and char_length(summary) <= 10000 and char_length(hash) <= 100) not valid;

alter table stage
    add constraint stage_length_check check (
        char_length(slug) <= 80 and char_length(title) <= 1000 and char_length(summary) <= 10000) not valid;

alter table step
    add constraint step_length_check check (char_length(step_group) <= 1000 and char_length(reason) <= 10000) not valid;

alter table note
    add constraint note_links_length_check check (octet_length(links::text) <= 200000) not valid;

alter table learner
    add constraint learner_length_check check (
        char_length(issuer) <= 2000 and char_length(subject) <= 2000 and char_length(display_name) <= 1000
        and char_length(time_zone) <= 100 and char_length(language) <= 100) not valid;

alter table account
    add constraint account_length_check check (
        char_length(email) <= 500 and char_length(email_key) <= 1000 and char_length(password_hash) <= 1000) not valid;

alter table idempotency_key
    add constraint idempotency_key_length_check check (
        char_length(key) <= 255 and char_length(location) <= 2000 and octet_length(body) <= 16777216) not valid;

alter table progress_import
    add constraint progress_import_unknown_length_check check (octet_length(unknown::text) <= 1000000) not valid;
