--liquibase formatted sql

--changeset offer:0122-offer
--comment: a licence that is held for somebody who waited long, until the end of the day by which they have to say yes
ALTER TABLE allocation ADD COLUMN answer_by date;
CREATE INDEX allocation_to_answer ON allocation (answer_by) WHERE status = 'RESERVED';
INSERT INTO legal_transition (machine, from_status, to_status) VALUES ('allocation', 'RESERVED', 'LAPSED');
--rollback DELETE FROM legal_transition WHERE machine = 'allocation' AND from_status = 'RESERVED' AND to_status = 'LAPSED';
--rollback ALTER TABLE allocation DROP COLUMN answer_by;
