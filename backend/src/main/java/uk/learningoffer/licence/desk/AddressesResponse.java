package uk.learningoffer.licence.desk;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "DeskAddresses")
record AddressesResponse(
        @Schema(description = "In the order of the batch, as many as the supplier takes at once.")
        List<Address> addresses,

        @Schema(description = "How many of the batch are not among them, because it is not to be done any more.")
        int leftOut) {

    @Schema(name = "DeskAddress")
    record Address(UUID allocationId, String email) {}
}
