package uk.learningoffer.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.session.SessionOpened;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.OncePerTransaction;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What people are told and agree to: a new version, which stands from its day, or none; never a change. */
@ApplicationScoped
public class Notices {
    private static final String SUBJECT = "notice";

    @Inject
    NoticeTable table;

    @Inject
    Audit audit;

    @Inject
    OncePerTransaction once;

    @Inject
    InstantSource clock;

    /** Which version stands today: read once in a transaction. */
    public int inForce(NoticeKind kind) {
        return once.get(kind, () -> table.inForce(kind, today()).version());
    }

    @Transactional
    NoticeResponse read(NoticeKind kind) {
        var started = table.started(kind, today());
        return new NoticeResponse(table.inForce(kind, today()), started.subList(1, started.size()));
    }

    @Transactional
    NoticeVersion one(NoticeKind kind, int version) {
        return table.one(kind, version, today()).orElseThrow(() -> Problems.notFound("version"));
    }

    @Transactional
    NoticeBook book(NoticeKind kind) {
        return new NoticeBook(kind, table.all(kind, today()), table.newest(kind));
    }

    @Transactional
    NoticeBook add(NoticeKind kind, IfMatch seen, NoticeRequest request, CurrentUser by) {
        table.oneAtATime();
        var newest = table.newest(kind);
        seen.check(newest);
        if (request.startsOn().isBefore(today())) {
            throw Problems.invalid("/startsOn", "The day must be today or later");
        }
        table.add(kind, newest + 1, request, by.personId(), clock.instant());
        audit.record(
                "notice.added",
                SUBJECT,
                kind + "-" + (newest + 1),
                Map.of("startsOn", request.startsOn().toString()));
        return book(kind);
    }

    @Transactional
    NoticeBook cancel(NoticeKind kind, int version) {
        if (!table.cancel(kind, version, today(), clock.instant())) {
            throw Problems.illegalTransition(
                    "Only a version that has not started can be cancelled. Make a new version instead.");
        }
        audit.record("notice.cancelled", SUBJECT, kind + "-" + version, Map.of());
        return book(kind);
    }

    /** The page on which people sign in leads to what is done with what they tell. */
    void opened(@Observes SessionOpened event) {
        table.shown(event.personId(), NoticeKind.PRIVACY, today(), clock.instant());
    }

    private LocalDate today() {
        return LondonDays.of(clock.instant());
    }
}
