package uk.learningoffer.application.applying;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StartRequest")
public record StartRequest(
        @Size(max = 200, message = "Choose a course of the library")
        @Schema(nullable = true, description = "Left out where the person has not chosen yet, or names a course.")
        String courseSlug) {}
