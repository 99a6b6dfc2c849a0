package uk.learningoffer.platform.idempotency;

/**
 * One thing a caller asks for, however often it is sent.
 *
 * @param fingerprint SHA-256 of what was asked, to tell a retry from a key used twice
 */
record IdempotentRequest(String owner, String route, String key, byte[] fingerprint) {}
