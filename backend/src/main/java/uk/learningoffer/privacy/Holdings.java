package uk.learningoffer.privacy;

import static uk.learningoffer.privacy.Holding.of;

import java.util.List;
import uk.learningoffer.privacy.Holding.Erase;

/**
 * Everything that is kept about a person, in the order in which it is erased: who they were goes last, as the others are
 * found by it. Whoever adds a table with something about people adds it here.
 */
final class Holdings {
    private static final String OWN = "t.person_id = :person";
    private static final String OF_APPLICATIONS =
            "t.application_id IN (SELECT id FROM application WHERE person_id = :person)";
    private static final String OF_ALLOCATIONS =
            "t.allocation_id IN (SELECT id FROM allocation WHERE person_id = :person)";
    private static final String OF_AUDIT = """
            t.id IN (
                SELECT id FROM audit_event WHERE subject_type = 'person' AND subject_id = CAST(:person AS text)
                UNION ALL
                SELECT e.id FROM application a JOIN audit_event e
                    ON e.subject_type = 'application' AND e.subject_id = CAST(a.id AS text) WHERE a.person_id = :person
                UNION ALL
                SELECT e.id FROM allocation a JOIN audit_event e
                    ON e.subject_type = 'allocation' AND e.subject_id = CAST(a.id AS text) WHERE a.person_id = :person)""";
    private static final String GONE = "'(erased)'";

    /** A course that was named: that there was one stays, and each is one of its own from then on. */
    private static final String NAMED = "named_title = CASE WHEN named_url IS NOT NULL THEN " + GONE
            + " END, named_why = CASE WHEN named_url IS NOT NULL THEN " + GONE
            + " END, named_url = CASE WHEN named_url IS NOT NULL THEN 'https://erased.invalid/' || id END";

    private static final String CANCELLED = "status = CASE status WHEN 'OPEN' THEN 'CANCELLED' ELSE status END,"
            + " closed_at = coalesce(closed_at, CAST(:now AS timestamptz)), version = version + 1";

    private static final String UNSUGGESTED = "story_id = NULL, problem = NULL, motivators = NULL, constraints = NULL,"
            + " confidence_before = NULL, needed_by = NULL, intended_use = NULL, support_wanted = NULL";

    private Holdings() {}

    static final List<Holding> ALL = List.of(
            of(
                    "timeline",
                    "What happened to your applications, and when.",
                    "timeline_entry",
                    OF_APPLICATIONS + " AND t.visible_to_applicant",
                    Erase.set("words = NULL")),
            of(
                    "internalNotes",
                    "What staff noted on your applications for each other.",
                    "timeline_entry",
                    OF_APPLICATIONS + " AND NOT t.visible_to_applicant",
                    Erase.set("words = NULL")),
            of("decisions", "What was decided, and why.", "decision", OF_APPLICATIONS, Erase.set("words = NULL")),
            of(
                    "pastDecisions",
                    "Decisions that were taken back.",
                    "past_decision",
                    OF_APPLICATIONS,
                    Erase.set("words = NULL")),
            of(
                    "proposedDecisions",
                    "Decisions that a second reviewer was asked about.",
                    "decision_proposal",
                    OF_APPLICATIONS,
                    Erase.set("words = NULL")),
            of(
                    "managers",
                    "What your line manager was asked and said.",
                    "manager_approval",
                    OF_APPLICATIONS,
                    Erase.set("words = NULL"),
                    "token_hash"),
            of("waiting", "When you waited for a licence.", "waiting_entry", OF_APPLICATIONS, Erase.nothing()),
            of(
                    "evidence",
                    "How we know how far you came with a course.",
                    "allocation_evidence",
                    OF_ALLOCATIONS,
                    Erase.set("reference = NULL, url = NULL")),
            of("leave", "When you said you were on leave.", "allocation_leave", OF_ALLOCATIONS, Erase.nothing()),
            of(
                    "notices",
                    "Notices that a licence would be taken back, and your answers.",
                    "reclaim_notice",
                    OF_ALLOCATIONS,
                    Erase.set("words = " + GONE + ", answer = CASE WHEN answer IS NOT NULL THEN " + GONE
                            + " END, settled_words = NULL, version = version + 1")),
            of("feedback", "How it went.", "feedback", OF_ALLOCATIONS, Erase.set("words = NULL")),
            of(
                    "supplierSeats",
                    "Your seat at the supplier of a course.",
                    "supplier_seat",
                    OF_ALLOCATIONS,
                    Erase.set("failure = CASE WHEN failure IS NOT NULL THEN " + GONE + " END")),
            of(
                    "supplierWork",
                    "When staff entered your address at a supplier.",
                    "desk_batch_member",
                    OF_ALLOCATIONS,
                    Erase.set("failure = CASE WHEN failure IS NOT NULL THEN " + GONE + " END")),
            of(
                    "supplierReports",
                    "What suppliers told us about you.",
                    "supplier_report_row",
                    "(" + OF_ALLOCATIONS + " OR t.email = :email)",
                    Erase.set("email = NULL, name = NULL, cells = '{}', reason = NULL, faults = NULL")),
            of(
                    "supplierAddresses",
                    "Other addresses that suppliers know you by.",
                    "supplier_address",
                    OWN,
                    Erase.rows()),
            of(
                    "invitations",
                    "Invitations that were sent to you.",
                    "invitation",
                    "(t.email = :email OR " + OF_APPLICATIONS + ")",
                    Erase.set(CANCELLED + ", email = NULL, name = NULL, why = NULL, " + UNSUGGESTED + ", " + NAMED)),
            of(
                    "invitationsSent",
                    "Whom you invited or nominated.",
                    "invitation",
                    "t.invited_by = :person",
                    Erase.set(CANCELLED + ", name = NULL, why = NULL, " + UNSUGGESTED + ", " + NAMED)),
            of(
                    "messages",
                    "Messages that we sent to you, or will send.",
                    "message",
                    "(" + OWN + " OR " + OF_APPLICATIONS + ")",
                    // What waits is sent first, and wiped with its sending.
                    Erase.set("sealed = CASE WHEN status = 'WAITING' THEN sealed END, last_error = NULL"),
                    "sealed",
                    "dedupe_key",
                    "lease_owner",
                    "lease_until"),
            of(
                    "licences",
                    "Licences that you held, and what became of them.",
                    "allocation",
                    OWN,
                    Erase.set(
                            "evidence_url = NULL, end_reason = NULL, course_key = CASE WHEN EXISTS (SELECT FROM application a"
                                    + " WHERE a.id = t.application_id AND a.named_url IS NOT NULL)"
                                    + " THEN 'https://erased.invalid/' || t.application_id ELSE course_key END,"
                                    + " version = version + 1")),
            of(
                    "applications",
                    "What you asked for, in your words.",
                    "application",
                    OWN,
                    Erase.set(NAMED
                            + ", problem = NULL, intended_use = NULL, support_wanted = NULL, manager_email = NULL,"
                            + " question = NULL, forgotten_at = CAST(:now AS timestamptz), version = version + 1")),
            of("vouchings", "Why you were tied to a council.", "vouching", OWN, Erase.set("reason = " + GONE)),
            of("savedViews", "Lists that you saved.", "saved_view", OWN, Erase.rows()),
            of(
                    "boardReports",
                    "Since when you get the board report each month, and when next.",
                    "report_subscription",
                    OWN,
                    Erase.rows()),
            of(
                    "openingNotices",
                    "What you asked to be told of when applications open.",
                    "opening_notice",
                    "t.address_hash = ANY (:addresses)",
                    Erase.rows(),
                    "sealed",
                    "address_hash"),
            of(
                    "signIns",
                    "When somebody asked to sign in with your address.",
                    "sign_in_challenge",
                    "t.email = :email",
                    Erase.rows(),
                    "token_hash",
                    "code_hash"),
            of(
                    "providerLinks",
                    "The account of your organisation that signs you in.",
                    "provider_link",
                    OWN,
                    Erase.rows()),
            of(
                    "unmetNeeds",
                    "What you told us you could not find, as long as you wait for an answer.",
                    "unmet_need",
                    "t.address_hash = ANY (:addresses)",
                    Erase.set("words = " + GONE + ", reason = CASE WHEN reason IS NOT NULL THEN " + GONE
                            + " END, email_sealed = NULL, address_hash = NULL, version = version + 1"),
                    "email_sealed",
                    "address_hash"),
            of("recoveryCodes", "When you used a recovery code.", "recovery_code", OWN, Erase.rows(), "hash"),
            of(
                    "secondFactor",
                    "When you set up a second factor.",
                    "second_factor",
                    OWN,
                    Erase.rows(),
                    "secret_sealed",
                    "pending_sealed",
                    "last_step"),
            of(
                    "audit",
                    "What was done to what is yours, and when it was read; not by whom.",
                    "audit_event",
                    OF_AUDIT,
                    // Ids and codes, which the service cannot change and the law wants kept.
                    Erase.nothing(),
                    "actor",
                    "detail",
                    "request_id"),
            of(
                    "roleInvitations",
                    "Invitations to work with this service that were sent to you.",
                    "role_invitation",
                    "(t.email = :email OR t.accepted_by = :person)",
                    Erase.rows(),
                    "token_hash",
                    "invited_by"),
            of(
                    "noticesShown",
                    "Which versions of the privacy notice you were shown, and when first.",
                    "notice_shown",
                    OWN,
                    Erase.nothing()),
            of("roles", "What you may do beyond applying.", "person_role", OWN, Erase.rows()),
            of("sessions", "Where you were signed in.", "session", OWN, Erase.rows()),
            of(
                    "you",
                    "Who you are.",
                    "person",
                    "t.id = :person",
                    Erase.set(
                            "email = NULL, name = NULL, erased_at = CAST(:now AS timestamptz), version = version + 1")));
}
