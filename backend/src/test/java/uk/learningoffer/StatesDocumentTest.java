package uk.learningoffer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.learningoffer.application.bulk.BulkRunStatus;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.application.team.InvitationStatus;
import uk.learningoffer.library.course.CourseProblemStatus;
import uk.learningoffer.library.course.CourseStatus;
import uk.learningoffer.library.story.StoryStatus;
import uk.learningoffer.library.story.UnmetNeedStatus;
import uk.learningoffer.library.transfer.ImportStatus;
import uk.learningoffer.licence.allocation.AllocationStatus;
import uk.learningoffer.licence.desk.BatchStatus;
import uk.learningoffer.licence.reclaim.ReclaimNoticeStatus;
import uk.learningoffer.licence.reconcile.ReportStatus;
import uk.learningoffer.licence.stock.LicenceStatus;

/** The diagrams people read are the machines the code has. */
class StatesDocumentTest {
    private static final Path DOCUMENT = Path.of("../docs/states.md");

    @Test
    void the_diagrams_show_every_state_and_every_move() throws IOException {
        assertThat(Files.readString(DOCUMENT))
                .contains(diagram(ApplicationStatus.values(), ApplicationStatus::next))
                .contains(diagram(InvitationStatus.values(), InvitationStatus::next))
                .contains(diagram(AllocationStatus.values(), AllocationStatus::next))
                .contains(diagram(ReclaimNoticeStatus.values(), ReclaimNoticeStatus::next))
                .contains(diagram(BulkRunStatus.values(), BulkRunStatus::next))
                .contains(diagram(LicenceStatus.values(), LicenceStatus::next))
                .contains(diagram(CourseStatus.values(), CourseStatus::next))
                .contains(diagram(StoryStatus.values(), StoryStatus::next))
                .contains(diagram(UnmetNeedStatus.values(), UnmetNeedStatus::next))
                .contains(diagram(CourseProblemStatus.values(), CourseProblemStatus::next))
                .contains(diagram(ImportStatus.values(), ImportStatus::next))
                .contains(diagram(BatchStatus.values(), BatchStatus::next))
                .contains(diagram(ReportStatus.values(), ReportStatus::next));
    }

    private static <S extends Enum<S>> String diagram(S[] states, Function<S, Collection<S>> next) {
        var moves = Arrays.stream(states)
                .flatMap(state -> next.apply(state).isEmpty()
                        ? Stream.of(state + " --> [*]")
                        : next.apply(state).stream().sorted().map(to -> state + " --> " + to));
        return Stream.concat(
                        Stream.of("```mermaid", "stateDiagram-v2", "  [*] --> " + states[0]), moves.map("  "::concat))
                .collect(Collectors.joining("\n", "", "\n```"));
    }
}
