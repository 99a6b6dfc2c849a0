package uk.learningoffer.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class ApplicationStatusDatabaseTest {
    @Inject
    Session database;

    @Test
    @Transactional
    void the_database_allows_the_moves_of_the_code_and_no_other() {
        var inCode = Arrays.stream(ApplicationStatus.values())
                .flatMap(from -> from.next().stream().map(to -> from + " " + to))
                .toList();
        var inDatabase = database.createNativeQuery(
                        "SELECT from_status || ' ' || to_status FROM legal_transition WHERE machine = 'application'",
                        String.class)
                .getResultList();
        assertThat(inDatabase).containsExactlyInAnyOrderElementsOf(inCode);
    }
}
