--liquibase formatted sql

--changeset offer:0188-notice
--comment: what people are told and what they agree to, in versions that start on a day and are never changed
CREATE TABLE notice (
    kind text NOT NULL CONSTRAINT notice_kind CHECK (kind IN ('PRIVACY', 'DECLARATION')),
    version integer NOT NULL,
    starts_on date NOT NULL,
    words text NOT NULL,
    reason text NOT NULL,
    made_by uuid CONSTRAINT notice_made_by REFERENCES person,
    made_at timestamptz NOT NULL,
    cancelled_at timestamptz,
    CONSTRAINT notice_pk PRIMARY KEY (kind, version)
);
CREATE TABLE notice_shown (
    person_id uuid NOT NULL CONSTRAINT notice_shown_to REFERENCES person,
    kind text NOT NULL,
    version integer NOT NULL,
    shown_at timestamptz NOT NULL,
    CONSTRAINT notice_shown_pk PRIMARY KEY (person_id, kind, version),
    CONSTRAINT notice_shown_what FOREIGN KEY (kind, version) REFERENCES notice
);
--rollback DROP TABLE notice_shown; DROP TABLE notice;

--changeset offer:0188-notice-first-words
--comment: as the pages said them until now
INSERT INTO notice VALUES ('PRIVACY', 1, '2020-01-01', 'We collect only what we use. You can look for learning without telling us who you are.

# What we collect, and why

* Your work e-mail address and name, to sign you in, to know your authority and to send you what you asked for.
* What you wrote in an application, to decide fairly and to improve the library.
* Which licence you had and what became of it, because it was bought with public money.
* Whether it helped, if you choose to tell us.
* What you could not find, if you tell us. An address you leave is deleted as soon as the answer was sent.
* Searches that find nothing, as counts. Words that could be somebody’s name are kept only once three people searched for them.
* That somebody went on to a free course, as a count. Until the day is over we keep a code made of your network address and the course, so that nobody counts too often.

We ask what support you want, never for a diagnosis. No other company sees what you do here: the pages load nothing from anybody else.

# Who can read it

You, the people who decide on applications, and the learning lead of your own authority. When a member of the team reads your details, that is recorded. Published numbers are counts, and small ones are left out.

# How long we keep it

* what you wrote in an application that led to no licence: 12 months after it ended
* who you are: until 2 years after you last did something here, unless you hold a licence
* the words of our messages to you: 30 days
* a request to sign in: 24 hours after it ended
* who did what to which record, with numbers instead of names: 7 years

# What you can do

You can read, correct and download everything about you, and have yourself erased, under [My data](/account/data) in your account. Counts stay, without you in them. If you cannot sign in any more, ask us to do it for you.

# What is still to be written here

Whoever runs this service for the public adds who the data controller is, the legal basis and how to complain to the Information Commissioner’s Office before it opens.',
    'As the service began.', NULL, '2020-01-01T00:00:00Z', NULL);
INSERT INTO notice VALUES ('DECLARATION', 1, '2020-01-01', 'By ticking the box you say that:

* you work for the council you named
* you want to take this course yourself
* you will start within 28 days of getting a licence, or give it back
* you have read [how we use what you tell us](/privacy)',
    'As the service began.', NULL, '2020-01-01T00:00:00Z', NULL);
--rollback DELETE FROM notice;

--changeset offer:0188-notice-is-never-changed splitStatements:false
CREATE FUNCTION keep_notice() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' AND OLD.cancelled_at IS NULL
        AND to_jsonb(OLD) - 'cancelled_at' = to_jsonb(NEW) - 'cancelled_at' THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'notices are never changed' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER notice_is_never_changed BEFORE UPDATE OR DELETE ON notice FOR EACH ROW EXECUTE FUNCTION keep_notice();
--rollback DROP TRIGGER notice_is_never_changed ON notice; DROP FUNCTION keep_notice();

--changeset offer:0188-declaration-of-application
--comment: which declaration the applicant was shown when they ticked the box; null while they have not
ALTER TABLE application ADD declaration_version integer;
UPDATE application SET declaration_version = 1 WHERE declared;
--rollback ALTER TABLE application DROP declaration_version;
