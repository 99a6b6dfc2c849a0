package uk.learningoffer.identity.user;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All the roles somebody is to hold; those left out are taken away. */
@Schema(name = "RolesRequest")
record RolesRequest(
        @Schema(examples = "[\"REVIEWER\"]") @NotNull(message = "Choose the roles, or none")
        Set<
                        @NotNull(message = "Choose a role")
                        @Pattern(
                                regexp = "COUNCIL_LEAD|REVIEWER|EDITOR|ANALYST|ADMINISTRATOR",
                                message = "Choose from: COUNCIL_LEAD, REVIEWER, EDITOR, ANALYST, ADMINISTRATOR")
                        String>
                roles) {}
