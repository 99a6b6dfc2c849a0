package uk.learningoffer.identity.client;

import java.util.Collection;

/**
 * What is said of a system when it is registered.
 *
 * @param publicKeys a JSON Web Key Set, checked; null where it is to prove itself with secrets
 */
public record ClientDetails(String name, String authorityCode, Collection<String> scopes, String publicKeys) {}
