package uk.learningoffer.authority;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An authority as others refer to it. */
@Schema(name = "AuthorityName")
public record AuthorityName(@Schema(examples = "LDS") String code, String name, String region) {
    public static AuthorityName of(Authority authority) {
        return authority == null ? null : new AuthorityName(authority.code(), authority.name(), authority.region());
    }
}
