--liquibase formatted sql

--changeset offer:0208-saved-view-of-page
--comment: the dashboard has views as the queue does; a name is free again on another page
ALTER TABLE saved_view ADD COLUMN page text NOT NULL DEFAULT 'QUEUE'
    CONSTRAINT saved_view_page CHECK (page IN ('QUEUE', 'DASHBOARD'));
DROP INDEX saved_view_name;
CREATE UNIQUE INDEX saved_view_name ON saved_view (person_id, page, lower(name));
--rollback DELETE FROM saved_view WHERE page <> 'QUEUE'; DROP INDEX saved_view_name;
--rollback CREATE UNIQUE INDEX saved_view_name ON saved_view (person_id, lower(name));
--rollback ALTER TABLE saved_view DROP COLUMN page;
