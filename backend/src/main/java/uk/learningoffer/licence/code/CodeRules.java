package uk.learningoffer.licence.code;

/** What a code may look like. Suppliers' codes differ too much for more than this. */
public final class CodeRules {
    private static final int LONGEST = 200;
    private static final String FORMULA = "=+-@＝＋－＠";

    private CodeRules() {}

    /** @return what is wrong with a code; null if nothing is */
    public static String fault(String code) {
        if (code == null || code.isBlank()) {
            return "there is no code";
        }
        if (code.strip().length() > LONGEST) {
            return "a code must be %d characters or fewer".formatted(LONGEST);
        }
        if (code.strip().chars().anyMatch(Character::isISOControl)) {
            return "there is a line break or another control character in the code";
        }
        // Whoever opens it in a spreadsheet would run it.
        return FORMULA.indexOf(code.strip().charAt(0)) >= 0
                ? "a code must not begin with “%s”: a spreadsheet would take it for a formula"
                        .formatted(code.strip().charAt(0))
                : null;
    }
}
