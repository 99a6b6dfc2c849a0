package uk.learningoffer.proof;

/** How much is done: a little in the test command, as much as the goals say with {@code -Dproof=full}. */
final class Scale {
    private static final boolean FULL = "full".equals(System.getProperty("proof"));

    private Scale() {}

    static int of(int little, int full) {
        return FULL ? full : little;
    }

    static void say(String did, Object... numbers) {
        System.out.println("Proved: " + did.formatted(numbers));
    }
}
