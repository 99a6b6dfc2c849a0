package uk.learningoffer.identity.provider;

import uk.learningoffer.platform.crypto.Hashes;

/**
 * What one sign-in is told apart by. Nonce and verifier are made of what the browser keeps, so that the database, which
 * has hashes only, gives away neither.
 *
 * @param state goes to the provider and comes back
 * @param browser stays in the cookie
 */
record AttemptSecrets(String state, String browser) {
    static AttemptSecrets next() {
        return new AttemptSecrets(Hashes.newSecret(), Hashes.newSecret());
    }

    /** The ID token has to repeat it. */
    String nonce() {
        return Hashes.base64Url(Hashes.sha256("nonce:" + browser));
    }

    /** What only whoever started can send with the code (PKCE). */
    String verifier() {
        return Hashes.base64Url(Hashes.sha256("verifier:" + browser));
    }

    @Override
    public String toString() {
        return "AttemptSecrets";
    }
}
