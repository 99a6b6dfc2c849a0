package uk.learningoffer.identity.provider;

/** What is wrong with an answer of the provider. */
enum Fault {
    NONE,
    ES256,
    BROKEN,
    WRONG_NONCE,
    NO_NONCE,
    WRONG_AUDIENCE,
    WRONG_AUTHORISED_PARTY,
    WRONG_ISSUER,
    EXPIRED,
    NO_SIGNATURE,
    SIGNED_WITH_OUR_SECRET,
    SIGNED_WITH_ANOTHER_KEY,
    UNKNOWN_KEY,
    OTHER_ACCESS_TOKEN
}
