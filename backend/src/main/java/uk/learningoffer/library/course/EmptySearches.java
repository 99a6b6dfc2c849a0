package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.regex.Pattern;
import org.hibernate.Session;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;

/**
 * Searches that found nothing, counted by day and words: no more of a visitor is kept. Words that the catalogue does not
 * use may be somebody's name: until three visitors have searched for them, only keyed hashes are kept.
 */
@ApplicationScoped
class EmptySearches implements TimedWork {
    static final int VISITORS = 3;
    private static final int READABLE_DAYS = 90;
    private static final int WITHHELD_DAYS = 30;
    private static final int COUNTED_DAYS = 400;

    // What may name a person is not counted: addresses, and numbers such as those of telephones and cases.
    private static final Pattern PERSONAL = Pattern.compile(".*(@|\\d{5}).*");

    private static final String READABLE = """
            SELECT EXISTS (SELECT FROM empty_search WHERE words = :words AND day > :since)
                OR NOT EXISTS (
                    SELECT FROM unnest(string_to_array(:words, ' ')) said
                    WHERE char_length(said) > 2 AND NOT EXISTS (SELECT FROM search_word WHERE word = unaccent(said)))""";

    @Inject
    Session database;

    @Inject
    InstantSource clock;

    @Inject
    Vault vault;

    /** @param visitor tells visitors apart, such as an address; it is not kept */
    @Transactional
    void count(SearchWords words, String visitor) {
        var normal = words.normal();
        if (normal.length() < 3
                || PERSONAL.matcher(words.text().replaceAll("[ ()+.-]", "")).matches()) {
            return;
        }
        if (isReadable(normal)) {
            add(normal);
            return;
        }
        var search = vault.keyedHash("empty-search", normal);
        lock(search);
        // Another visitor may just have made it readable.
        if (isReadable(normal)) {
            add(normal);
        } else {
            withhold(search, normal, visitor);
        }
    }

    private void lock(String search) {
        database.createNativeQuery("SELECT pg_advisory_xact_lock(hashtextextended(:search, 0))::text", String.class)
                .setParameter("search", search)
                .getSingleResult();
    }

    private void add(String words) {
        database.createNativeMutationQuery("""
                        INSERT INTO empty_search (day, words, times) VALUES (:today, :words, 1)
                        ON CONFLICT (day, words) DO UPDATE SET times = empty_search.times + 1""")
                .setParameter("today", LondonDays.of(clock.instant()))
                .setParameter("words", words)
                .executeUpdate();
    }

    private boolean isReadable(String words) {
        return database.createNativeQuery(READABLE, Boolean.class)
                .setParameter("words", words)
                .setParameter("since", LondonDays.of(clock.instant()).minusDays(READABLE_DAYS))
                .getSingleResult();
    }

    private void withhold(String search, String words, String visitor) {
        var today = LondonDays.of(clock.instant());
        database.createNativeMutationQuery("""
                        INSERT INTO withheld_search (search, visitor, day, times) VALUES (:search, :visitor, :today, 1)
                        ON CONFLICT (search, visitor) DO UPDATE SET times = withheld_search.times + 1, day = :today""")
                .setParameter("search", search)
                // With the words, so that two searches of one visitor have nothing in common.
                .setParameter("visitor", vault.keyedHash("empty-search-visitor", words + "\u0000" + visitor))
                .setParameter("today", today)
                .executeUpdate();
        database.createNativeMutationQuery("""
                        WITH shared AS (
                            DELETE FROM withheld_search WHERE search = :search
                                AND (SELECT count(*) FROM withheld_search WHERE search = :search) >= :visitors
                            RETURNING times)
                        INSERT INTO empty_search (day, words, times)
                        SELECT :today, :words, sum(times) FROM shared HAVING count(*) > 0
                        ON CONFLICT (day, words) DO UPDATE SET times = empty_search.times + excluded.times""")
                .setParameter("search", search)
                .setParameter("visitors", VISITORS)
                .setParameter("today", today)
                .setParameter("words", words)
                .executeUpdate();
    }

    @Override
    public Job job() {
        return new Job(
                "forget-searches", "Forgets searches that found nothing, when they are old.", "1h", """
                        SELECT 'a search by one visitor' AS record, CAST(day + %1$d AS timestamp) AT TIME ZONE 'Europe/London'
                            AS due_since
                        FROM withheld_search WHERE day < CAST(:today AS date) - %1$d
                        UNION ALL
                        SELECT 'a search', CAST(day + %2$d AS timestamp) AT TIME ZONE 'Europe/London' FROM empty_search
                        WHERE day < CAST(:today AS date) - %2$d""".formatted(
                                WITHHELD_DAYS, COUNTED_DAYS));
    }

    @Override
    public void run(Run run) {
        run.part("searches", this::forget);
    }

    private int forget() {
        var today = LondonDays.of(clock.instant());
        return database.createNativeMutationQuery("DELETE FROM withheld_search WHERE day < :limit")
                        .setParameter("limit", today.minusDays(WITHHELD_DAYS))
                        .executeUpdate()
                + database.createNativeMutationQuery("DELETE FROM empty_search WHERE day < :limit")
                        .setParameter("limit", today.minusDays(COUNTED_DAYS))
                        .executeUpdate();
    }
}
