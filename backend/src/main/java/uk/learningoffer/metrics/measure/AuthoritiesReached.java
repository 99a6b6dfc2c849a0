package uk.learningoffer.metrics.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import uk.learningoffer.metrics.measure.ReachResponse.Authority;
import uk.learningoffer.metrics.measure.Register.Principal;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.database.SqlText;
import uk.learningoffer.platform.database.Statements;

/** Which authorities the offer reached, one by one, and which it never did. */
@ApplicationScoped
class AuthoritiesReached {
    private static final SqlText DOMAINS = SqlText.of("""
            SELECT authority_code, array_agg(domain ORDER BY domain) FROM authority_domain
            WHERE retired_at IS NULL GROUP BY authority_code""");

    @Inject
    Counts counts;

    @Inject
    Register register;

    @Inject
    Statements database;

    @Inject
    InstantSource clock;

    ReachResponse in(Period period) {
        var now = clock.instant();
        var today = LondonDays.of(now);
        var all = new Reached(
                counted("sent", period),
                counted("reserved", period),
                counted("completed", period),
                counted("sent", new Period(Period.FIRST, today)),
                domains());
        return new ReachResponse(
                now, period, register.principal(today).stream().map(all::of).toList());
    }

    private Map<String, Long> counted(String series, Period period) {
        return counts.exact(new CountsQuery(List.of(series), "authority", null, period, null)).stream()
                .filter(cell -> cell.count() > 0)
                .collect(Collectors.toMap(Cell::value, Cell::count));
    }

    private Map<String, List<String>> domains() {
        return database
                .of(DOMAINS)
                .list(row -> Map.entry(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What is known of them, by code. */
    private record Reached(
            Map<String, Long> applied,
            Map<String, Long> holds,
            Map<String, Long> completed,
            Map<String, Long> ever,
            Map<String, List<String>> domains) {
        Authority of(Principal each) {
            return new Authority(
                    each.code(),
                    each.name(),
                    each.nation(),
                    each.region(),
                    each.type(),
                    each.size(),
                    domains.getOrDefault(each.code(), List.of()),
                    applied.getOrDefault(each.code(), 0L),
                    holds.getOrDefault(each.code(), 0L),
                    completed.getOrDefault(each.code(), 0L),
                    ever.containsKey(each.code()));
        }
    }
}
