package uk.learningoffer.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import uk.learningoffer.application.review.DecisionMessagePreview;
import uk.learningoffer.platform.problem.Problems;

/** The message of a decision before it is taken, by the very template that will write it. */
@ApplicationScoped
class MessagePreviews implements DecisionMessagePreview {
    @Inject
    CaseFacts facts;

    @Inject
    MessageWriter writer;

    @Inject
    ApprovalOutlook outlook;

    @Override
    public Preview preview(Planned planned) {
        var known = facts.ofApplication(planned.applicationId()).stream()
                .findFirst()
                .orElseThrow(() -> Problems.notFound("application"));
        var values = known.values();
        values.put("words", CaseFacts.quoted(planned.words()));
        var kind =
                switch (planned.move()) {
                    case INFORMATION_REQUEST -> {
                        values.put("question", CaseFacts.quoted(planned.words()));
                        yield MessageKind.INFORMATION_REQUESTED;
                    }
                    case REFUSAL -> {
                        values.put(
                                "reason",
                                planned.reason() == null
                                        ? null
                                        : planned.reason().sentence());
                        values.put("alternatives", facts.coursesOf(planned.alternatives()));
                        yield MessageKind.DECLINED;
                    }
                    case APPROVAL -> outlook.of(planned.applicationId(), values);
                };
        var message = writer.write(kind, values);
        return new Preview(message.subject(), message.text(), message.html());
    }
}
