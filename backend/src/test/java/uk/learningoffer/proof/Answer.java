package uk.learningoffer.proof;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;

/** @param tryAgain whether the service asked for the same request once more */
record Answer(int status, String body, boolean tryAgain) {
    static Answer of(HttpResponse<String> response) {
        return new Answer(
                response.statusCode(),
                response.body(),
                response.statusCode() >= 500
                        || response.headers().firstValue("Retry-After").isPresent());
    }

    boolean worked() {
        return status < 300;
    }

    String field(String name) {
        return found("\"" + name + "\":\"([^\"]+)");
    }

    /** For If-Match: the last thing that a record says of itself. */
    String version() {
        return found("\"version\":(\\d+)}$");
    }

    private String found(String what) {
        var found = Pattern.compile(what).matcher(body);
        if (!found.find()) {
            throw new IllegalStateException("No " + what + " in " + status + " " + body);
        }
        return found.group(1);
    }
}
