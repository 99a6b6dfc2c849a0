package uk.learningoffer.application;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReviewerName")
record ReviewerName(UUID id, String name) {}
