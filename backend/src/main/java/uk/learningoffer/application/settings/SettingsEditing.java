package uk.learningoffer.application.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What administrators do with settings: a new version, which counts from its day, or none; never a change. */
@ApplicationScoped
class SettingsEditing {
    @Inject
    SettingsTable table;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    SettingsResponse overview() {
        var today = today();
        return new SettingsResponse(table.versionInForce(today), table.coming(today), table.newest());
    }

    @Transactional
    SettingsResponse add(IfMatch seen, SettingsRequest request, CurrentUser by) {
        table.oneAtATime();
        var newest = table.newest();
        seen.check(newest);
        mustNotHaveStarted(request);
        table.add(newest + 1, request, by.personId(), clock.instant());
        audit.record(
                "settings.added",
                "settings",
                newest + 1,
                Map.of("startsOn", request.startsOn().toString(), "settings", request.as(newest + 1)));
        return overview();
    }

    @Transactional
    SettingsResponse cancel(int version) {
        if (!table.cancel(version, today(), clock.instant())) {
            throw Problems.illegalTransition(
                    "Only settings that have not started can be cancelled. Make a new version instead.");
        }
        audit.record("settings.cancelled", "settings", version, Map.of());
        return overview();
    }

    void mustNotHaveStarted(SettingsRequest request) {
        if (request.startsOn().isBefore(today())) {
            throw Problems.invalid("/startsOn", "The day must be today or later");
        }
    }

    LocalDate today() {
        return LondonDays.of(clock.instant());
    }
}
