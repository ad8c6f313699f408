-- A category or focus area that takes the place of a retired one is no conflict.

alter table category
    drop constraint category_position_key,
    add constraint category_position_key exclude (position with =) where (retired_at is null) deferrable;

alter table focus_area
    drop constraint focus_area_position_key,
    add constraint focus_area_position_key exclude (position with =) where (retired_at is null) deferrable;
