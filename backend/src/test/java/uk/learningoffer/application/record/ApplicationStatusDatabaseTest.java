package uk.learningoffer.application.record;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.bulk.BulkItemStatus;
import uk.learningoffer.application.bulk.BulkRunStatus;
import uk.learningoffer.application.team.InvitationStatus;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class ApplicationStatusDatabaseTest {
    @Inject
    Session database;

    @Test
    @Transactional
    void the_database_allows_the_moves_of_the_code_and_no_other() {
        check("application", ApplicationStatus.values(), ApplicationStatus::next);
        check("invitation", InvitationStatus.values(), InvitationStatus::next);
        check("bulk_run", BulkRunStatus.values(), BulkRunStatus::next);
        check("bulk_run_item", BulkItemStatus.values(), BulkItemStatus::next);
    }

    private <S extends Enum<S>> void check(String machine, S[] statuses, Function<S, Collection<S>> next) {
        var inCode = Arrays.stream(statuses)
                .flatMap(from -> next.apply(from).stream().map(to -> from + " " + to))
                .toList();
        var inDatabase = database.createNativeQuery(
                        "SELECT from_status || ' ' || to_status FROM legal_transition WHERE machine = :machine",
                        String.class)
                .setParameter("machine", machine)
                .getResultList();
        assertThat(inDatabase).containsExactlyInAnyOrderElementsOf(inCode);
    }
}
