package uk.learningoffer.doors;

import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.asNew;

import io.quarkus.arc.Arc;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.licence.timed.Chain;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.IdentityForTests;
import uk.learningoffer.testsupport.Later;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TeamGiven;
import uk.learningoffer.testsupport.TestCourses;

/** One record of every kind that belongs to somebody, and everybody who might call for it. */
final class AccessWorld {
    static final String X = "MAN";
    private static final String Y = "BIR";

    private final Somebody owner;
    private final Somebody colleague = People.applicantOf(X);
    private final Somebody reviewer = People.reviewer();
    private final Somebody system = People.partner(X);
    private final String course = TestCourses.fundedWithPool();
    private final Map<AccessCaller, String> tokens = new EnumMap<>(AccessCaller.class);
    private final Map<Somebody, String> ofOwners = new HashMap<>();
    private final Map<String, Owned> records;

    /**
     * @param parameters of the paths that lead to it
     * @param traces what nobody reads in an answer who may not see it
     */
    record Owned(Somebody owner, Map<String, String> parameters, List<String> traces) {
        String id() {
            return parameters.get("id");
        }
    }

    /** To be made while {@link Later} than the token of this person ended. */
    AccessWorld(Somebody owner, String expired) {
        this.owner = owner;
        tokens.put(AccessCaller.EXPIRED_TOKEN, expired);
        tokens.put(AccessCaller.REVOKED_SESSION, token(owner));
        Sql.run("UPDATE session SET revoked_at = now() WHERE person_id = '" + owner.id() + "'");
        tokens.put(AccessCaller.ANOTHER_APPLICANT, token(People.applicantOf(X)));
        tokens.put(AccessCaller.LEAD_OF_X, token(People.councilLead(X)));
        tokens.put(AccessCaller.LEAD_OF_Y, token(People.councilLead(Y)));
        tokens.put(AccessCaller.REVIEWER, token(People.reviewer()));
        tokens.put(AccessCaller.EDITOR, token(People.editor()));
        tokens.put(AccessCaller.ANALYST, token(People.analyst()));
        tokens.put(AccessCaller.ADMINISTRATOR, token(People.administrator()));
        tokens.put(AccessCaller.CLIENT_OF_X, token(system));
        tokens.put(AccessCaller.ANOTHER_CLIENT_OF_X, token(People.partner(X)));
        tokens.put(AccessCaller.CLIENT_OF_Y, token(People.partner(Y)));
        records = Map.ofEntries(
                Map.entry("application", application()),
                Map.entry("nominated-application", nominatedApplication()),
                Map.entry("nomination", nomination()),
                Map.entry("allocation", allocation()),
                Map.entry("team-application", team()),
                Map.entry("invitation", invitation(colleague)),
                Map.entry("sent-invitation", invitation(owner)),
                Map.entry("session", session()),
                Map.entry("saved-view", savedView()),
                Map.entry("bulk-run", bulkRun()),
                Map.entry("partner-client", partnerClient()),
                Map.entry("webhook", webhook()));
    }

    /** @return null for nobody */
    String token(AccessCaller caller, Owned record) {
        return caller == AccessCaller.OWNER
                ? ofOwners.computeIfAbsent(record.owner(), AccessWorld::token)
                : tokens.get(caller);
    }

    /** @throws IllegalStateException if there is none of that name: with a sentence on what to write */
    Owned record(String name) {
        if (!name.isEmpty() && !records.containsKey(name)) {
            throw new IllegalStateException("access.txt speaks of “" + name + "”, and AccessWorld makes none: "
                    + "add one that belongs to an applicant of council X to its records");
        }
        return name.isEmpty() ? records.get("application") : records.get(name);
    }

    private Owned application() {
        var id = Given.submitted(owner).id();
        var message = Sql.text("SELECT id FROM message WHERE application_id = '" + id + "'");
        return new Owned(
                owner, Map.of("id", id.toString(), "message", message, "application", id.toString()), traces(id));
    }

    private Owned nominatedApplication() {
        var id = TeamGiven.nominatedAndSent(system, owner, TestCourses.funded()).id();
        return new Owned(owner, Map.of("id", id.toString()), traces(id));
    }

    private Owned nomination() {
        var nominee = People.applicantOf(X);
        var id = TeamGiven.nominated(system, nominee, TestCourses.funded());
        return new Owned(nominee, Map.of("id", id.toString()), List.of(id.toString(), nominee.email()));
    }

    private Owned allocation() {
        Arc.container()
                .instance(Chain.class)
                .get()
                .topUp(
                        UUID.fromString(Sql.text("SELECT p.id FROM licence_pool p JOIN course c ON c.id = p.course_id"
                                + " WHERE c.slug = '" + course + "'")),
                        1);
        var application = Given.approved(owner, course).id();
        var id = Sql.text("SELECT id FROM allocation WHERE application_id = '" + application + "'");
        return new Owned(owner, Map.of("id", id), traces(UUID.fromString(id)));
    }

    private Owned team() {
        var id = TeamGiven.invited(owner, Given.draft(owner, TestCourses.funded()), colleague)
                .id();
        return new Owned(owner, Map.of("id", id.toString()), traces(id));
    }

    /** The one that {@link #team()} sent. */
    private Owned invitation(Somebody whose) {
        var id = TeamGiven.invitationTo(colleague);
        return new Owned(whose, Map.of("id", id.toString()), List.of(colleague.email(), owner.email()));
    }

    private Owned session() {
        String id = as(owner).get("/api/v1/me/sessions").path("items[-1].id");
        return new Owned(owner, Map.of("id", id), List.of(id));
    }

    private Owned savedView() {
        var name = "Mine " + UUID.randomUUID();
        String id = asNew(reviewer)
                .body(Map.of("name", name, "query", "late=true"))
                .post("/api/v1/saved-views")
                .path("id");
        return new Owned(reviewer, Map.of("id", id), List.of(id, name));
    }

    private Owned bulkRun() {
        var slug = TestCourses.funded();
        Given.submitted(colleague, slug);
        String id = asNew(reviewer)
                .body(Map.of("move", "approval", "filter", Map.of("course", List.of(slug))))
                .post("/api/v1/bulk-runs")
                .path("id");
        return new Owned(reviewer, Map.of("id", id), List.of(id));
    }

    private static Owned partnerClient() {
        var lead = People.councilLead(X);
        String id = asNew(lead)
                .body(Map.of("name", "Learning platform", "authorityCode", X, "scopes", List.of("applications:read")))
                .post("/api/v1/clients")
                .path("id");
        return new Owned(lead, Map.of("id", id), List.of(id));
    }

    private static Owned webhook() {
        var lead = People.councilLead(X);
        String id = as(lead).body(Map.of(
                        "url", "https://hooks.manchester.invalid/", "eventTypes", List.of("application.submitted")))
                .post("/api/v1/webhooks")
                .path("id");
        String delivery = asNew(lead).post("/api/v1/webhooks/{id}/tests", id).path("id");
        return new Owned(lead, Map.of("id", id, "delivery", delivery), List.of(id, delivery));
    }

    private List<String> traces(UUID id) {
        return List.of(id.toString(), owner.email(), owner.id().toString());
    }

    static String token(Somebody somebody) {
        var identity = Arc.container().instance(IdentityForTests.class).get();
        return somebody.isPartner() ? identity.tokenOfClient(somebody.id()) : identity.tokenOf(somebody.id());
    }
}
