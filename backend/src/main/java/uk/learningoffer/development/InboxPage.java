package uk.learningoffer.development;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.learningoffer.development.Inbox.Caught;

/** The inbox as a plain page: everything in a mail is escaped, and its addresses become links. */
final class InboxPage {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"']+");

    private InboxPage() {}

    static String of(List<Caught> mails) {
        var list = mails.isEmpty()
                ? "<p>Nothing was sent yet.</p>"
                : mails.stream().map(InboxPage::mail).collect(Collectors.joining("\n"));
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Development inbox</title>
                </head>
                <body>
                <main>
                <h1>Development inbox</h1>
                <p>Mails that this trial sent, newest first. None of them left this machine.</p>
                %s
                </main>
                </body>
                </html>
                """.formatted(list);
    }

    private static String mail(Caught mail) {
        return """
                <details>
                <summary>%s, to %s, <time datetime="%s">%s</time></summary>
                <pre>%s</pre>
                </details>""".formatted(
                        escaped(mail.subject()),
                        escaped(String.join(", ", mail.to())),
                        mail.at(),
                        mail.at(),
                        withLinks(escaped(mail.text())));
    }

    private static String withLinks(String escaped) {
        return ADDRESS.matcher(escaped).replaceAll(found -> {
            var address = Matcher.quoteReplacement(found.group());
            return "<a href=\"" + address + "\">" + address + "</a>";
        });
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
