package uk.learningoffer.identity.caller;

import java.util.Set;
import java.util.UUID;

/**
 * Who is calling, as the database knows them on this request.
 *
 * @param personId null for a partner system and for nobody
 * @param clientId null for a person and for nobody
 * @param authorityCode the authority the caller belongs to; null where it is not known
 */
public record CurrentUser(UUID personId, UUID clientId, String authorityCode, Set<String> roles) {
    public boolean has(String role) {
        return roles.contains(role);
    }

    public boolean isPartner() {
        return clientId != null;
    }
}
