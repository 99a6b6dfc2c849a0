package uk.learningoffer.licence.holding;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LicenceCode")
record CodeResponse(String code) {}
