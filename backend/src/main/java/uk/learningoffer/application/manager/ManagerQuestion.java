package uk.learningoffer.application.manager;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ManagerQuestion", description = "What a line manager is asked: no more than they need to answer.")
record ManagerQuestion(
        String applicantName,
        String courseTitle,
        @Schema(nullable = true) Double hours,

        @Schema(nullable = true, description = "What the applicant will do with it.")
        String intendedUse,

        ManagerApproval approval) {}
