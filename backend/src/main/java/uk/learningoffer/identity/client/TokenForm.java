package uk.learningoffer.identity.client;

import jakarta.ws.rs.FormParam;

/** What OAuth 2 sends to a token endpoint (RFC 6749 section 4.4, RFC 7523 section 2.2). */
public class TokenForm {
    @FormParam("grant_type")
    String grantType;

    @FormParam("client_id")
    String clientId;

    @FormParam("client_secret")
    String secret;

    @FormParam("client_assertion_type")
    String assertionType;

    @FormParam("client_assertion")
    String assertion;

    @FormParam("scope")
    String scope;
}
