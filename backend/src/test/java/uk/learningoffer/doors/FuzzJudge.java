package uk.learningoffer.doors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import uk.learningoffer.doors.Wire.Answer;
import uk.learningoffer.doors.Wire.Sent;
import uk.learningoffer.testsupport.Contract;

/** What is wrong with an answer, whatever was asked. */
final class FuzzJudge {
    /** Two seconds are the promise; on a machine that does other things besides, only a real hang is told from it. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private static final Pattern INSIDE = Pattern.compile(
            "Exception|\\bat [a-z]+(\\.[A-Za-z0-9_$]+)+\\(|org\\.(hibernate|postgresql|jboss)|io\\.(quarkus|vertx)"
                    + "|com\\.fasterxml|SQLState|constraint \\[|\\bSELECT .+ FROM\\b|-----BEGIN");
    private static final List<String> HEADERS = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "Referrer-Policy",
            "Cross-Origin-Opener-Policy",
            "Cross-Origin-Resource-Policy");

    private final Contract contract;
    private final String canary;

    FuzzJudge(Contract contract, String canary) {
        this.contract = contract;
        this.canary = canary;
    }

    /** It kept its caller waiting, or told it to come again. */
    static boolean wasBusy(Answer answer) {
        return answer.status() == 503 || answer.took().compareTo(LONGEST) > 0;
    }

    List<String> faults(Sent sent, Answer answer) {
        var faults = new ArrayList<String>();
        var type = answer.header("Content-Type");
        if (answer.status() >= 500) {
            faults.add("a status of the 500s: " + answer.status());
        }
        var path = sent.path().replaceFirst("\\?.*", "");
        contract.faults(sent.method(), path, answer.status(), type, answer.body()).stream()
                .map(fault -> "not the contract: " + fault)
                .forEach(faults::add);
        if (answer.status() >= 400 && !type.startsWith("application/problem+json") && !path.startsWith("/oauth2/")) {
            faults.add("an error that is no problem+json: " + type);
        }
        // What was sent may come back in an answer of success, whatever it is; an error repeats nothing.
        if (answer.status() >= 400) {
            if (INSIDE.matcher(answer.body()).find()) {
                faults.add("an error that shows the inside");
            }
            if (answer.body().contains(canary)) {
                faults.add("an error that repeats what was sent");
            }
        }
        if (answer.header("Location").contains(canary)) {
            faults.add("an address that repeats what was sent");
        }
        HEADERS.stream()
                .filter(header -> answer.header(header).isEmpty())
                .forEach(header -> faults.add("no header " + header));
        if (answer.header("Content-Security-Policy").contains("unsafe")) {
            faults.add("an unsafe policy");
        }
        if (answer.took().compareTo(LONGEST) > 0) {
            faults.add("a hang of " + answer.took());
        }
        return faults;
    }
}
