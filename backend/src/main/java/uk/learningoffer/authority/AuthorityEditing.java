package uk.learningoffer.authority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.clock.LondonDays;
import uk.learningoffer.platform.problem.ProblemType;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What administrators change about authorities. One public method, one transaction. */
@ApplicationScoped
class AuthorityEditing {
    @Inject
    AuthorityRepository authorities;

    @Inject
    AuthorityDomains domains;

    @Inject
    Audit audit;

    @Inject
    InstantSource clock;

    @Transactional
    Authority addDomain(String code, IfMatch seen, DomainRequest request, UUID by) {
        var authority = changing(code, seen);
        var domain = MailDomain.normal(request.domain());
        MailDomain.fault(domain).ifPresent(sentence -> {
            throw Problems.invalid("/domain", sentence);
        });
        if (!authority.isCurrentOn(LondonDays.of(clock.instant()))) {
            throw Problems.illegalTransition(
                    authority.name() + " is no authority today. Add the domain to its successor.");
        }
        if (!domains.add(code, domain, request.reason().strip(), by, clock.instant())) {
            throw Problems.of(ProblemType.ALREADY_EXISTS, authority.name() + " has that domain already.");
        }
        return changed(authority, "authority.domain-added", Map.of("domain", domain));
    }

    /** New addresses at the domain no longer tell the authority; people and applications it told stay where they are. */
    @Transactional
    Authority retireDomain(String code, IfMatch seen, String domain, String reason, UUID by) {
        var authority = changing(code, seen);
        if (!domains.retire(code, domain, reason.strip(), by, clock.instant())) {
            throw Problems.notFound("domain");
        }
        return changed(authority, "authority.domain-retired", Map.of("domain", domain));
    }

    @Transactional
    Authority sign(String code, IfMatch seen, LocalDate day) {
        var authority = changing(code, seen);
        if (day != null && day.isAfter(LondonDays.of(clock.instant()))) {
            throw Problems.invalid("/signedOn", "The day it signed must be today or earlier");
        }
        var detail = new HashMap<String, Object>();
        detail.put("before", authority.declarationSignedOn());
        detail.put("after", day);
        authority.sign(day);
        return changed(authority, "authority.declaration-set", detail);
    }

    private Authority changing(String code, IfMatch seen) {
        var authority = authorities.require(code);
        seen.check(authority.version());
        return authority;
    }

    private Authority changed(Authority authority, String action, Map<String, ?> detail) {
        authorities.touch(authority);
        audit.record(action, "authority", authority.code(), detail);
        return authority;
    }
}
