--liquibase formatted sql

--changeset offer:0056-withheld-search
--comment: searches whose words are not yet known to be nobody's name: only keyed hashes, one row for each search and visitor
DELETE FROM empty_search;
CREATE INDEX empty_search_by_words ON empty_search (words, day);
CREATE TABLE withheld_search (
    search text NOT NULL,
    visitor text NOT NULL,
    day date NOT NULL,
    times integer NOT NULL,
    CONSTRAINT withheld_search_pk PRIMARY KEY (search, visitor)
);
CREATE INDEX withheld_search_age ON withheld_search (day);
--rollback DROP TABLE withheld_search; DROP INDEX empty_search_by_words;

--changeset offer:0056-application-of-story
CREATE INDEX application_of_story ON application (story_id) WHERE story_id IS NOT NULL AND submitted_at IS NOT NULL;
--rollback DROP INDEX application_of_story;
