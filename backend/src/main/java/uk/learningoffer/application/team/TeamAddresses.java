package uk.learningoffer.application.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import uk.learningoffer.application.manager.Colleagues;
import uk.learningoffer.application.manager.Colleagues.Inviter;
import uk.learningoffer.application.record.Application;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.identity.person.Person;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;

/** Which colleagues can be invited to a team, and everything that is wrong with the rest. */
@ApplicationScoped
class TeamAddresses {
    @Inject
    TeamRepository teams;

    @Inject
    InvitationRepository invitations;

    @Inject
    PersonRepository people;

    @Inject
    Colleagues colleagues;

    @Inject
    InstantSource clock;

    /** @param team locked */
    List<EmailAddress> toInvite(List<String> emails, Application application, ApplicationTeam team) {
        var members = teams.members(team.id());
        var open = invitations.openOfTeam(team.id(), clock.instant());
        var free = ApplicationTeam.MOST - members.size() - open.size();
        if (emails.size() > free) {
            throw Problems.invalid("/emails", tooMany(free));
        }
        var there = open.stream().map(Invitation::email).collect(Collectors.toCollection(HashSet::new));
        members.forEach(member -> there.add(people.require(member.personId()).email()));
        return read(emails, inviter(application), there);
    }

    private Inviter inviter(Application application) {
        Person person = people.require(application.personId());
        return new Inviter(person.email(), person.authorityCode());
    }

    private List<EmailAddress> read(List<String> emails, Inviter inviter, HashSet<String> there) {
        var read = new ArrayList<EmailAddress>();
        var faults = new ArrayList<FieldError>();
        for (var place = 0; place < emails.size(); place++) {
            var pointer = "/emails/" + place;
            var address = EmailAddress.read(emails.get(place));
            if (address.isEmpty()) {
                faults.add(new FieldError(pointer, EmailAddress.HOW));
            } else if (!address.get().value().equals(inviter.email())
                    && !there.add(address.get().value())) {
                faults.add(new FieldError(pointer, "This colleague is invited already"));
            } else {
                colleagues.fault(address.get(), inviter).ifPresent(fault -> faults.add(new FieldError(pointer, fault)));
                read.add(address.get());
            }
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        return read;
    }

    private static String tooMany(int free) {
        return "A team has at most " + ApplicationTeam.MOST + " people, you included. "
                + switch (free) {
                    case 0 -> "It is full: nobody else can be invited";
                    case 1 -> "You can invite 1 more";
                    default -> "You can invite " + free + " more";
                };
    }
}
