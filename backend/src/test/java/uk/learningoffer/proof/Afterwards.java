package uk.learningoffer.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What must be true when a load was disturbed and has come to rest. */
final class Afterwards {
    private static final Duration REST = Duration.ofMinutes(3);
    private final Deployment deployment;
    private final Load load;

    Afterwards(Deployment deployment, Load load) {
        this.deployment = deployment;
        this.load = load;
    }

    /** @param interruptions how often a worker may have died between sending a mail and noting it */
    void holds(int interruptions) {
        untilNone("messages that wait", "SELECT count(*) FROM message WHERE status = 'WAITING'");
        untilNone("licences that are overdue", """
                SELECT count(*) FROM allocation WHERE status = 'ISSUED' AND activate_by < '2026-01-01'""");
        nothingAcknowledgedIsLost();
        nothingIsHalfDone();
        whatTimeDoesIsDoneOnce();
        everyMailCame(interruptions);
    }

    private void nothingAcknowledgedIsLost() {
        assertThat(missing(load.applied, "SELECT id FROM application WHERE submitted_at IS NOT NULL"))
                .isEmpty();
        assertThat(missing(load.approved, "SELECT application_id FROM decision WHERE outcome = 'APPROVED'"))
                .isEmpty();
        assertThat(missing(load.returned, "SELECT id FROM allocation WHERE status = 'RETURNED'"))
                .isEmpty();
    }

    private Collection<UUID> missing(Collection<UUID> acknowledged, String found) {
        var there = deployment.database.<UUID>list(found);
        return acknowledged.stream().filter(id -> !there.contains(id)).toList();
    }

    private void nothingIsHalfDone() {
        assertThat(deployment.database.violations()).isEmpty();
        assertThat(count("""
                SELECT count(*) FROM application WHERE course_id = ? AND status IN ('DRAFT', 'SUBMITTED', 'APPROVED')""", load.pool()))
                .as("begun, answered and not finished")
                .isZero();
        assertThat(count("SELECT count(*) FROM application WHERE course_id = ?", load.pool()))
                .as("once for each that was asked for")
                .isEqualTo(load.applied.size());
    }

    private void whatTimeDoesIsDoneOnce() {
        assertThat(count("""
                SELECT count(*) FROM timeline_entry t JOIN application a ON a.id = t.application_id
                WHERE a.course_id = ? AND t.kind = 'LICENCE_LAPSED'""", load.pool())).isEqualTo(load.overdue.size());
        assertThat(missing(load.overdue, "SELECT id FROM allocation WHERE status = 'LAPSED'"))
                .isEmpty();
    }

    /** The Message-ID is made of the row: a mail that came twice came under one name. */
    private void everyMailCame(int interruptions) {
        var sent = deployment.database.<String>list("""
                SELECT m.id || ' ' || p.email FROM message m JOIN person p ON p.id = m.person_id
                JOIN application a ON a.id = m.application_id
                WHERE a.course_id = ? AND m.status = 'SENT'""", load.pool());
        var came = Arrays.stream(deployment.mails.getReceivedMessages())
                .skip(load.mailsBefore)
                .map(Afterwards::nameAndAddress)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(sent).doesNotHaveDuplicates().allSatisfy(mail -> assertThat(came)
                .containsKey(mail));
        var again = came.values().stream().mapToLong(times -> times - 1).sum();
        assertThat(again).as("mails that came again").isLessThanOrEqualTo(interruptions);
        assertThat(count("SELECT count(*) FROM message WHERE status = 'DEAD'")).isZero();
    }

    private static String nameAndAddress(MimeMessage mail) {
        try {
            return mail.getMessageID().replaceAll("[<>]|@.*", "") + " " + mail.getAllRecipients()[0];
        } catch (MessagingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void untilNone(String what, String sql) {
        for (var end = Instant.now().plus(REST); count(sql) > 0; Pause.millis(200)) {
            assertThat(Instant.now()).as(what).isBefore(end);
        }
    }

    private long count(String sql, Object... values) {
        return deployment.database.<Long>value(sql, values);
    }
}
