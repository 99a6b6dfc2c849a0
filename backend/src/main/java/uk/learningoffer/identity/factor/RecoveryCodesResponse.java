package uk.learningoffer.identity.factor;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.learningoffer.identity.person.Me;

@Schema(name = "RecoveryCodes")
record RecoveryCodesResponse(
        @Schema(description = "Each works once, in place of a code; in this answer only.")
        List<String> recoveryCodes,

        Me person) {

    @Override
    public String toString() {
        return "RecoveryCodesResponse";
    }
}
