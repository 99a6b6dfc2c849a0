package uk.learningoffer.identity.client;

import java.util.List;
import java.util.UUID;

/** A client that proved who it is, which is not yet to say that it was approved. */
record ProvenClient(UUID id, String clientId, List<String> scopes, boolean approved) {}
