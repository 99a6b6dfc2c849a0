package uk.learningoffer.library.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import uk.learningoffer.library.course.CourseLinks.DueLink;
import uk.learningoffer.platform.job.Job;
import uk.learningoffer.platform.job.Run;
import uk.learningoffer.platform.job.TimedWork;
import uk.learningoffer.platform.outbound.RefusedAddress;
import uk.learningoffer.platform.outbound.Targets;

/**
 * Asks the address of every published course once a week whether it still works, website by website: a replica asks the
 * websites that it holds, one request at a time, and leaves those of others alone. It records; it retires nothing.
 */
@ApplicationScoped
class LinkChecker implements TimedWork {
    private static final Logger LOG = Logger.getLogger(LinkChecker.class);
    private static final String NO_HOST = "";
    private final String self = UUID.randomUUID().toString();

    @Inject
    CourseLinks links;

    @Inject
    LinkProbe probe;

    @Inject
    AskedHosts hosts;

    @Inject
    LibraryConfig config;

    @Override
    public Job job() {
        return new Job(
                "check-links",
                "Asks whether the addresses of courses still work.",
                config.linkTick(),
                CourseLinks.DUE_SINCE);
    }

    @Override
    public void run(Run run) {
        run.did(checkDue(self));
    }

    /** @param owner one worker @return how many it checked */
    int checkDue(String owner) {
        var byHost = links.due().stream()
                .collect(Collectors.groupingBy(LinkChecker::hostOf, LinkedHashMap::new, Collectors.toList()));
        return byHost.entrySet().stream()
                .mapToInt(each -> checkHost(each.getKey(), each.getValue(), owner))
                .sum();
    }

    private int checkHost(String host, List<DueLink> due, String owner) {
        if (!hosts.take(host, owner)) {
            return 0;
        }
        try {
            return (int) due.stream().filter(link -> check(link, host, owner)).count();
        } finally {
            hosts.release(host, owner);
        }
    }

    private boolean check(DueLink link, String host, String owner) {
        var held = new HashSet<String>();
        try {
            // Another replica may have been here since the list was read.
            if (!links.isDue(link)) {
                return false;
            }
            var result = probe.probe(link.url(), asked -> pauseAndTake(asked, host, owner, held));
            result.ifPresent(found -> links.record(link, found, null));
            return result.isPresent();
        } catch (RuntimeException failed) {
            // The other links go on; this one is due again at the next tick.
            LOG.errorf(failed, "The link of course %s could not be checked", link.courseId());
            return false;
        } finally {
            held.forEach(each -> hosts.release(each, owner));
        }
    }

    private boolean pauseAndTake(String asked, String host, String owner, Set<String> held) {
        if (!hosts.take(asked, owner)) {
            return false;
        }
        if (!asked.equals(host)) {
            held.add(asked);
        }
        try {
            Thread.sleep(config.linkPause().toMillis());
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static String hostOf(DueLink link) {
        try {
            return Targets.host(Targets.parse(link.url()));
        } catch (RefusedAddress noHost) {
            return NO_HOST;
        }
    }
}
