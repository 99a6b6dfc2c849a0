package uk.learningoffer.notification;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A message as its template writes it: the subject on the first line, then blocks between empty lines. A block is a
 * heading ({@code # }), a list ({@code * }), a quotation ({@code > }), a rule ({@code ---}) or a paragraph.
 */
record MessageText(String subject, List<Block> blocks) {

    enum Shape {
        HEADING("# "),
        LIST("* "),
        QUOTATION("> "),
        RULE("---"),
        PARAGRAPH("");

        private final String mark;

        Shape(String mark) {
            this.mark = mark;
        }
    }

    /** @param shape in lower case, for the template */
    @TemplateData
    record Block(String shape, List<List<Span>> lines) {}

    /** @param href null for words; else an address of ours */
    @TemplateData
    record Span(String text, String href) {}

    static MessageText read(String written, String origin) {
        var parts = written.strip().replace("\r", "").split("\n\\s*\n");
        var ours = Pattern.compile(Pattern.quote(origin) + "(?:/[\\w/#=&?%~-]*)?(?![\\w.:@])");
        return new MessageText(
                PlainWords.line(parts[0]),
                Arrays.stream(parts).skip(1).map(part -> block(part, ours)).toList());
    }

    String plain() {
        return blocks.stream().map(MessageText::plain).collect(Collectors.joining("\n\n")) + "\n";
    }

    private static Block block(String part, Pattern ours) {
        var lines = part.strip().lines().toList();
        var shape = Arrays.stream(Shape.values())
                .filter(each -> lines.stream().allMatch(line -> line.startsWith(each.mark)))
                .findFirst()
                .orElse(Shape.PARAGRAPH);
        return new Block(
                shape.name().toLowerCase(java.util.Locale.ROOT),
                lines.stream()
                        .map(line -> spans(line.substring(shape.mark.length()), ours))
                        .toList());
    }

    private static List<Span> spans(String line, Pattern ours) {
        var spans = new ArrayList<Span>();
        var match = ours.matcher(line);
        var done = 0;
        while (match.find()) {
            spans.add(new Span(line.substring(done, match.start()), null));
            spans.add(new Span(match.group(), match.group()));
            done = match.end();
        }
        spans.add(new Span(line.substring(done), null));
        return spans.stream().filter(span -> !span.text().isEmpty()).toList();
    }

    private static String plain(Block block) {
        var lines = block.lines().stream()
                .map(line -> line.stream().map(Span::text).collect(Collectors.joining()))
                .toList();
        return switch (block.shape()) {
            case "heading" -> lines.get(0) + "\n" + "-".repeat(lines.get(0).length());
            case "list" -> lines.stream().map(line -> "* " + line).collect(Collectors.joining("\n"));
            case "quotation" -> lines.stream().map(line -> "> " + line).collect(Collectors.joining("\n"));
            case "rule" -> "---";
            default -> String.join("\n", lines);
        };
    }
}
