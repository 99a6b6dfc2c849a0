package uk.learningoffer.authority;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeclarationRequest")
record DeclarationRequest(
        @Schema(nullable = true, description = "The day it signed; null where it has not.")
        LocalDate signedOn) {}
