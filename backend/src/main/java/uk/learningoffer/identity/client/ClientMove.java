package uk.learningoffer.identity.client;

/** What can be done with a client, as parts of its address. */
enum ClientMove {
    APPROVAL,
    SECRETS,
    KEYS,
    REVOCATION
}
