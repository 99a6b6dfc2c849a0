package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import uk.learningoffer.identity.client.ClientNames;
import uk.learningoffer.identity.person.PersonRepository;

/** What those who invite are called. Always in a transaction. */
@ApplicationScoped
class InviterNames {
    @Inject
    PersonRepository people;

    @Inject
    ClientNames clients;

    /** By the id of the person or of the system. Two statements, however many there are. */
    Map<UUID, String> of(List<Invitation> invitations) {
        var names = new HashMap<>(clients.of(ids(invitations, InvitedBy::client)));
        people.list("id in ?1", ids(invitations, InvitedBy::person))
                .forEach(person -> names.put(person.id(), person.name() == null ? "A colleague" : person.name()));
        return names;
    }

    private static List<UUID> ids(List<Invitation> invitations, Function<InvitedBy, UUID> kind) {
        return invitations.stream()
                .map(Invitation::by)
                .map(kind)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
