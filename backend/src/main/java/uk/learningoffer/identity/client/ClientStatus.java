package uk.learningoffer.identity.client;

/** Whether a system gets tokens: only an approved one does, until it is revoked. */
enum ClientStatus {
    WAITING_FOR_APPROVAL,
    ACTIVE,
    REVOKED
}
