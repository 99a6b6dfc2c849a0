package uk.learningoffer.identity.session;

import java.util.List;

/** Names a browser so that its owner recognises it; keeps nothing else of what it says about itself. */
public final class Devices {
    private record Mark(String sign, String name) {}

    // In this order: most browsers also claim to be the ones below them.
    private static final List<Mark> BROWSERS = List.of(
            new Mark("Edg", "Edge"),
            new Mark("SamsungBrowser", "Samsung Internet"),
            new Mark("OPR/", "Opera"),
            new Mark("Firefox/", "Firefox"),
            new Mark("FxiOS", "Firefox"),
            new Mark("CriOS", "Chrome"),
            new Mark("Chrome/", "Chrome"),
            new Mark("Safari/", "Safari"));
    private static final List<Mark> SYSTEMS = List.of(
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("Android", "Android"),
            new Mark("Windows", "Windows"),
            new Mark("CrOS", "ChromeOS"),
            new Mark("Mac OS X", "Mac"),
            new Mark("Linux", "Linux"));

    private Devices() {}

    public static String name(String userAgent) {
        var text = userAgent == null ? "" : userAgent;
        return first(BROWSERS, text, "A browser") + " on " + first(SYSTEMS, text, "an unknown device");
    }

    private static String first(List<Mark> marks, String text, String otherwise) {
        return marks.stream()
                .filter(mark -> text.contains(mark.sign()))
                .map(Mark::name)
                .findFirst()
                .orElse(otherwise);
    }
}
