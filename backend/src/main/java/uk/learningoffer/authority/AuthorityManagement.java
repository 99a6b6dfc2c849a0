package uk.learningoffer.authority;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AuthorityManagement")
record AuthorityManagement(
        @Schema(description = "With those that were retired, which come last.")
        List<DomainResponse> domains,

        @Schema(description = "What belongs to it now, by what it is: people, open applications, partner clients.")
        Map<String, Long> belongings,

        List<AuthorityName> predecessors,

        @Schema(nullable = true, description = "What is to end it.")
        PlannedEnd plannedEnd) {

    @Schema(name = "PlannedEnd")
    record PlannedEnd(UUID reorganisation, String name, LocalDate takesEffectOn, List<String> replacedBy) {}
}
