package uk.learningoffer.licence.supplier;

final class Texts {
    private Texts() {}

    /** What may be left empty is kept as nothing at all. */
    static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
