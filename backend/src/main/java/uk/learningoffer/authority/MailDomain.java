package uk.learningoffer.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be said to belong to an authority: a domain of its own, never one at which anybody can have a mailbox. */
final class MailDomain {
    private static final Pattern SHAPE = Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z]{2,63}");
    private static final Set<String> EVERYBODYS = Set.of(
            "gmail.com",
            "googlemail.com",
            "outlook.com",
            "hotmail.com",
            "hotmail.co.uk",
            "live.co.uk",
            "yahoo.com",
            "yahoo.co.uk",
            "icloud.com",
            "btinternet.com",
            "proton.me");
    private static final Set<String> SUFFIXES = Set.of(
            "gov.uk",
            "gov.scot",
            "gov.wales",
            "llyw.cymru",
            "nhs.uk",
            "nhs.net",
            "police.uk",
            "ac.uk",
            "sch.uk",
            "co.uk",
            "org.uk");

    private MailDomain() {}

    static String normal(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceFirst("^.*@", "");
    }

    /** @return what is wrong with it, in words */
    static Optional<String> fault(String domain) {
        if (domain.startsWith("xn--") || domain.contains(".xn--")) {
            return Optional.of("Enter a domain that has only the letters a to z");
        }
        if (domain.length() > 253 || !SHAPE.matcher(domain).matches()) {
            return Optional.of("Enter the part after the @, like council.gov.uk");
        }
        if (SUFFIXES.contains(domain)) {
            return Optional.of("Many organisations end in " + domain + ". Enter the domain of this council alone");
        }
        return EVERYBODYS.contains(domain)
                ? Optional.of("Anybody can have an address at " + domain + ". Vouch for the person instead")
                : Optional.empty();
    }
}
