package uk.learningoffer.notification;

import java.util.Objects;
import java.util.regex.Pattern;

/** Why a message was not sent, without what a mail server may have quoted of it. */
final class SendFailure {
    private static final Pattern SMTP_CODE = Pattern.compile("\\b[45]\\d\\d\\b");

    private SendFailure() {}

    static String reason(Throwable failure) {
        var cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        var code = SMTP_CODE.matcher(Objects.toString(cause.getMessage(), ""));
        return cause.getClass().getSimpleName() + (code.find() ? " " + code.group() : "");
    }
}
