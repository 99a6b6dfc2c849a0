package uk.learningoffer.application.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MessagePreview")
record MessagePreviewResponse(String subject, String text, String html) {
    static MessagePreviewResponse of(DecisionMessagePreview.Preview preview) {
        return new MessagePreviewResponse(preview.subject(), preview.text(), preview.html());
    }
}
