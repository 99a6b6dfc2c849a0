package uk.learningoffer.licence.timed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.reclaim.ReclaimNoticeStatus;
import uk.learningoffer.licence.stock.LicenceStatus;
import uk.learningoffer.testsupport.ApiTest;

@ApiTest
class LicenceStatesTest {
    @Test
    void the_database_lets_a_licence_go_where_the_code_does() {
        assertThat(inDatabase("licence")).isEqualTo(inCode(LicenceStatus.values(), LicenceStatus::next));
    }

    @Test
    void the_database_lets_an_allocation_go_where_the_code_does() {
        assertThat(inDatabase("allocation")).isEqualTo(inCode(AllocationStatus.values(), AllocationStatus::next));
    }

    @Test
    void the_database_lets_a_notice_go_where_the_code_does() {
        assertThat(inDatabase("reclaim_notice"))
                .isEqualTo(inCode(ReclaimNoticeStatus.values(), ReclaimNoticeStatus::next));
    }

    private static Set<String> inDatabase(String machine) {
        return new TreeSet<>(Rows.<String>list(
                "SELECT from_status || ' to ' || to_status FROM legal_transition WHERE machine = ?", machine));
    }

    private static <E extends Enum<E>> Set<String> inCode(E[] states, Function<E, Set<E>> next) {
        var found = new TreeSet<String>();
        Arrays.stream(states)
                .forEach(from -> next.apply(from).forEach(to -> found.add(from.name() + " to " + to.name())));
        return found;
    }
}
