package uk.learningoffer.licence.supplier;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A supplier as others refer to it. */
@Schema(name = "SupplierName")
public record SupplierName(UUID id, String name) {}
