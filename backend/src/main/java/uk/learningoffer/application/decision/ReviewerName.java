package uk.learningoffer.application.decision;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReviewerName")
public record ReviewerName(UUID id, String name) {}
