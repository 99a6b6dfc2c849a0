package uk.learningoffer.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.learningoffer.development.Inbox.Caught;

class InboxPageTest {
    @Test
    void nothing_in_a_mail_becomes_markup_and_its_addresses_become_links() {
        var page = InboxPage.of(List.of(new Caught(
                0,
                Instant.EPOCH,
                List.of("<i>eve</i>@example.com"),
                "<script>alert(1)</script>",
                "</pre><img src=x onerror='a'> http://localhost/sign-in#t=a&to=b\"onclick=\"c $1 \\",
                "<b>never shown</b>")));
        assertThat(page)
                .doesNotContain("<script", "<img", "<i>", "<b>", "\"onclick", "onerror='")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "$1 \\</pre>")
                .contains("<a href=\"http://localhost/sign-in#t=a&amp;to=b");
    }
}
