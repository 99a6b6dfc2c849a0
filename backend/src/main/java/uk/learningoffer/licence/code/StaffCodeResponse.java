package uk.learningoffer.licence.code;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "CodeForStaff")
record StaffCodeResponse(String code) {}
