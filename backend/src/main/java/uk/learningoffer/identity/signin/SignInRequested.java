package uk.learningoffer.identity.signin;

import java.util.UUID;

/**
 * Somebody asked for a sign-in message. Fired in the transaction that makes the challenge.
 *
 * @param token for the link, {@code {origin}/sign-in#t=<token>}; kept nowhere but in that message
 * @param code to type where the message is read on another device
 * @param returnTo a path of ours to go to afterwards, or null
 */
public record SignInRequested(UUID challengeId, String email, String token, String code, String returnTo) {
    /** Without its secrets, in case it is ever logged. */
    @Override
    public String toString() {
        return "SignInRequested[" + challengeId + "]";
    }
}
