package uk.learningoffer.library.story;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A need with what asks for it and what answers it. */
@Schema(name = "Gap")
record Gap(
        @Schema(enumeration = {"story", "unmet need", "search"})
        String kind,

        @Schema(nullable = true, description = "Of the story or the unmet need.")
        String code,

        String words,
        int unmetNeeds,
        int emptySearches,
        int applications,
        int refusals,

        @Schema(description = "Courses by fit (full 3, partial 2, taster 1), twice as much where nobody has to pay.")
        int supply,

        @Schema(description = "Demand (unmet needs, searches, twice the applications and refusals) over supply + 1.")
        BigDecimal gap) {

    static final List<String> COLUMNS = List.of(
            "kind", "code", "words", "unmet_needs", "empty_searches", "applications", "refusals", "supply", "gap");

    /** As the list is ordered, after the gap and the kind. */
    String key() {
        return code == null ? words : code;
    }

    List<?> cells() {
        return List.of(
                kind,
                Objects.requireNonNullElse(code, ""),
                words,
                unmetNeeds,
                emptySearches,
                applications,
                refusals,
                supply,
                gap);
    }
}
