package uk.learningoffer.application.submission;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.application.record.NamedCourse;

/**
 * Some answers of a draft. A class and not a record, so that a field that is left out is null here and one that is
 * sent as null is an empty Optional.
 */
@Schema(name = "AnswersRequest", description = "What is left out stays as it is; null takes an answer away.")
public class AnswersRequest {
    @Schema(nullable = true, description = "Takes the place of a named course.")
    public Optional<String> courseSlug;

    @Schema(nullable = true, description = "Takes the place of a course of the library.")
    public Optional<@Valid NamedCourse> namedCourse;

    @Schema(nullable = true, examples = "US01")
    public Optional<String> storyCode;

    @Schema(nullable = true)
    public Optional<@Size(max = 2000, message = "The problem must be 2,000 characters or fewer") String> problem;

    @Schema(nullable = true)
    public Optional<
                    @Size(max = 20, message = "Choose 20 or fewer") List<
                            @NotBlank(message = "Choose from the list")
                            @Size(max = 60, message = "Choose from the list") String>>
            motivators;

    @Schema(nullable = true)
    public Optional<
                    @Size(max = 20, message = "Choose 20 or fewer") List<
                            @NotBlank(message = "Choose from the list")
                            @Size(max = 60, message = "Choose from the list") String>>
            constraints;

    @Schema(nullable = true, minimum = "1", maximum = "5")
    public Optional<
                    @Min(value = 1, message = "Choose how confident you are, from 1 to 5")
                    @Max(value = 5, message = "Choose how confident you are, from 1 to 5") Integer>
            confidenceBefore;

    @Schema(nullable = true)
    public Optional<LocalDate> neededBy;

    @Schema(nullable = true)
    public Optional<@Size(max = 2000, message = "How you will use it must be 2,000 characters or fewer") String>
            intendedUse;

    @Schema(nullable = true)
    public Optional<@Size(max = 2000, message = "The support you want must be 2,000 characters or fewer") String>
            supportWanted;

    @Schema(nullable = true)
    public Optional<Boolean> declared;

    @Schema(
            nullable = true,
            description = "With `declared`: the version of the declaration that was shown. Left out, it is the one that"
                    + " stands: see `/api/v1/notices/declaration`.")
    public Optional<Integer> declarationVersion;

    @Schema(nullable = true, description = "Of the line manager, where `managerWanted` says so.")
    public Optional<@Size(max = 254, message = "An e-mail address has 254 characters or fewer") String> managerEmail;
}
