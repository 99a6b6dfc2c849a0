package uk.learningoffer.library.course;

import io.vertx.core.http.HttpMethod;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.function.Predicate;
import uk.learningoffer.platform.outbound.PinnedWeb;
import uk.learningoffer.platform.outbound.PinnedWeb.Head;
import uk.learningoffer.platform.outbound.RefusedAddress;
import uk.learningoffer.platform.outbound.Target;
import uk.learningoffer.platform.outbound.Targets;

/** Finds out whether an address leads to a page: HEAD, then GET where that is refused, through at most five redirects. */
@ApplicationScoped
class LinkProbe {
    private static final int REDIRECTS = 5;

    @Inject
    Targets targets;

    @Inject
    PinnedWeb web;

    /**
     * @param mayAsk whether it is our turn to ask a host; asked for each host on the way
     * @return nothing where it was not our turn: try again later
     */
    Optional<LinkResult> probe(String url, Predicate<String> mayAsk) {
        try {
            var uri = Targets.parse(url);
            for (var hop = 0; hop <= REDIRECTS; hop++) {
                var target = targets.resolve(uri);
                if (!mayAsk.test(target.host())) {
                    return Optional.empty();
                }
                var head = ask(target);
                if (head.location() == null) {
                    return Optional.of(LinkResult.of(head.status()));
                }
                uri = Targets.next(uri, head.location());
            }
            return Optional.of(LinkResult.broken("It is sent on more than five times"));
        } catch (RefusedAddress refused) {
            return Optional.of(LinkResult.refused(refused.getMessage()));
        } catch (UnknownHostException unknown) {
            return Optional.of(LinkResult.broken("There is no website of that name"));
        } catch (IOException silent) {
            return Optional.of(LinkResult.broken("The website did not answer"));
        }
    }

    private Head ask(Target target) throws IOException {
        try {
            var head = web.ask(HttpMethod.HEAD, target);
            if (head.status() < 400) {
                return head;
            }
        } catch (IOException refusesHead) {
            return web.ask(HttpMethod.GET, target);
        }
        return web.ask(HttpMethod.GET, target);
    }
}
