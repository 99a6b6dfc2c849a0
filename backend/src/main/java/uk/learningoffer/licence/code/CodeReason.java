package uk.learningoffer.licence.code;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why staff look at a code. A closed list: an audit entry holds nothing that somebody typed. */
@Schema(name = "CodeReason")
enum CodeReason {
    @JsonProperty("holder-needs-help")
    HOLDER_NEEDS_HELP,
    @JsonProperty("platform-refuses-it")
    PLATFORM_REFUSES_IT,
    @JsonProperty("supplier-asks")
    SUPPLIER_ASKS,
    @JsonProperty("stock-check")
    STOCK_CHECK
}
