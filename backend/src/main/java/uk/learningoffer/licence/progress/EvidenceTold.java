package uk.learningoffer.licence.progress;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import uk.learningoffer.application.timeline.Happening;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineKind;
import uk.learningoffer.audit.Audit;

/** Tells on the timeline what was learnt and how, and audits it. */
@ApplicationScoped
class EvidenceTold {
    @Inject
    Timeline timeline;

    @Inject
    Audit audit;

    void tell(Fact fact, Evidence evidence, boolean moved) {
        timeline.tell(
                fact.allocation().applicationId(),
                Happening.visible(kind(fact.says(), moved), evidence.by(), EvidenceWords.of(fact, evidence, moved)));
        audit.record(
                moved ? "allocation." + fact.says().name().toLowerCase(Locale.ROOT) : "allocation.evidence-kept",
                "allocation",
                fact.allocation().id(),
                Map.of("source", evidence.source(), "says", fact.says()));
    }

    private static TimelineKind kind(Said says, boolean moved) {
        if (says == Said.PROGRESS) {
            return TimelineKind.PROGRESS_RECORDED;
        }
        if (!moved) {
            return TimelineKind.EVIDENCE_RECORDED;
        }
        return says == Said.COMPLETED ? TimelineKind.COURSE_COMPLETED : TimelineKind.LICENCE_ACTIVATED;
    }
}
