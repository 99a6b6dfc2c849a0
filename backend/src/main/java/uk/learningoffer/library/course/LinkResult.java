package uk.learningoffer.library.course;

/**
 * @param status of HTTP; null where there was no answer
 * @param words what happened, for an editor
 */
record LinkResult(LinkOutcome outcome, Integer status, String words) {
    static LinkResult of(int status) {
        if (status < 300) {
            return new LinkResult(LinkOutcome.WORKS, status, "The page answers");
        }
        return switch (status) {
            case 401, 403, 405, 406, 429, 451, 503 ->
                new LinkResult(
                        LinkOutcome.UNSURE, status, "The website does not answer programs (%d)".formatted(status));
            case 404, 410 -> new LinkResult(LinkOutcome.BROKEN, status, "There is no such page (%d)".formatted(status));
            default ->
                new LinkResult(LinkOutcome.BROKEN, status, "The website answers with an error (%d)".formatted(status));
        };
    }

    static LinkResult broken(String words) {
        return new LinkResult(LinkOutcome.BROKEN, null, words);
    }

    static LinkResult refused(String words) {
        return new LinkResult(LinkOutcome.REFUSED, null, words);
    }
}
