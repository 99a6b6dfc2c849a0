package uk.learningoffer.doors;

import static uk.learningoffer.testsupport.People.applicantOf;
import static uk.learningoffer.testsupport.People.as;
import static uk.learningoffer.testsupport.People.partner;

import java.util.Map;
import uk.learningoffer.testsupport.Given;
import uk.learningoffer.testsupport.Given.Seen;
import uk.learningoffer.testsupport.People;
import uk.learningoffer.testsupport.People.Somebody;
import uk.learningoffer.testsupport.Sql;
import uk.learningoffer.testsupport.TeamGiven;

/** What a system nominated somebody for, as the example of one operation needs it: open, or sent and perhaps asked about. */
record ExampleNomination(String id, String etag, String idInExamples, String email) {
    private static final String NOMINATION = "0199c3a2-c3d4-7e5f-8a61-7b8c9d0e1f2a";

    static ExampleNomination by(Somebody system, Operation operation) {
        var nominee = applicantOf(system.authorityCode());
        // By one that may, and then as if by the caller, who may lack the scope.
        var nominator = partner(system.authorityCode());
        if (operation.template().startsWith("/api/v1/invitations")) {
            var id = TeamGiven.nominated(nominator, nominee, Given.FUNDED_COURSE);
            given(nominator, system);
            var etag = as(nominee).get(TeamGiven.INVITATIONS + "/{id}", id).header("ETag");
            return new ExampleNomination(id.toString(), etag, NOMINATION, nominee.email());
        }
        var sent = TeamGiven.nominatedAndSent(nominator, nominee, Given.FUNDED_COURSE);
        given(nominator, system);
        var seen = operation.template().endsWith("/answer") ? asked(sent) : sent;
        return new ExampleNomination(seen.id().toString(), seen.etag(), ExampleWorld.APPLICATION, nominee.email());
    }

    private static Seen asked(Seen sent) {
        return TeamGiven.seen(Given.move(
                People.reviewer(),
                sent,
                "information-request",
                Map.of("words", "Which part of the website is yours?")));
    }

    private static void given(Somebody nominator, Somebody system) {
        Sql.run("UPDATE invitation SET client_id = '%s' WHERE client_id = '%s'".formatted(system.id(), nominator.id()));
    }

    String asWritten(String answer) {
        return answer.replace(id, idInExamples).replace(email, ExampleWorld.NOMINEE);
    }
}
