package uk.learningoffer.application.applying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.application.record.ApplicationScope;
import uk.learningoffer.application.timeline.MessagesOfCase;
import uk.learningoffer.application.timeline.Timeline;
import uk.learningoffer.application.timeline.TimelineEntry;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.client.ClientNames;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;

/** A case timeline as one caller reads it: applicants and their council read what is theirs, staff read all. */
@ApplicationScoped
public class CaseTimeline {
    @Inject
    Timeline timeline;

    @Inject
    PersonRepository people;

    @Inject
    ClientNames clients;

    @Inject
    Instance<MessagesOfCase> messages;

    @Transactional
    public TimelineResponse read(Application application, CurrentUser caller) {
        var isOwn = application.personId().equals(caller.personId());
        var asStaff = ApplicationScope.isStaff(caller) && !isOwn;
        var entries = timeline.of(application.id(), asStaff).stream()
                .filter(entry -> asStaff || isOwn || !entry.kind().isPersonal())
                .toList();
        var actors = entries.stream()
                .map(TimelineEntry::actor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Person> known =
                people.list("id in ?1", actors).stream().collect(Collectors.toMap(Person::id, person -> person));
        var systems = clients.of(entries.stream()
                .map(TimelineEntry::clientId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var items = entries.stream()
                .map(entry -> new TimelineResponse.Item(
                        entry.at(),
                        entry.kind(),
                        entry.kind().sentence(),
                        entry.words(),
                        entry.clientId() != null
                                ? systems.get(entry.clientId())
                                : asStaff ? name(entry.actor(), known) : by(entry.actor(), application, caller),
                        entry.visibleToApplicant()));
        var told = asStaff ? messages(application.id()) : Stream.<TimelineResponse.Item>empty();
        return new TimelineResponse(Stream.concat(items, told)
                .sorted(Comparator.comparing(TimelineResponse.Item::at))
                .toList());
    }

    private Stream<TimelineResponse.Item> messages(UUID id) {
        return messages.stream()
                .flatMap(sender -> sender.of(id).stream())
                .map(told -> new TimelineResponse.Item(
                        told.at(), told.kind(), told.kind().sentence(), told.about(), "The service", true));
    }

    private static String by(UUID actor, Application application, CurrentUser caller) {
        if (actor == null) {
            return "The service";
        }
        if (actor.equals(caller.personId())) {
            return "You";
        }
        return actor.equals(application.personId()) ? "The applicant" : "The team";
    }

    private static String name(UUID actor, Map<UUID, Person> known) {
        if (actor == null) {
            return "The service";
        }
        var person = known.get(actor);
        if (person == null || person.isErased()) {
            return "Somebody whose details were erased";
        }
        return person.name() == null ? person.email() : person.name();
    }
}
