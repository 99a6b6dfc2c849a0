package uk.learningoffer.application.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.application.record.ApplicationRepository;
import uk.learningoffer.application.record.ApplicationStatus;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.identity.caller.CurrentUser;
import uk.learningoffer.identity.person.PersonRepository;
import uk.learningoffer.identity.signin.SignInLinks;

/** A link in the mail with which somebody goes on with a draft on another device. */
@ApplicationScoped
public class DraftLinks {
    @Inject
    ApplicationRepository applications;

    @Inject
    PersonRepository people;

    @Inject
    SignInLinks links;

    @Inject
    Audit audit;

    @Inject
    Event<DraftLinkAsked> asked;

    @Transactional
    public void send(UUID id, CurrentUser caller) {
        var application = applications.requireOwn(id, caller);
        application.mustBe(ApplicationStatus.DRAFT, "continued on another device");
        var link = links.make(people.require(caller.personId()), "/apply/" + id);
        audit.record("application.link-asked", "application", id, Map.of());
        asked.fire(new DraftLinkAsked(id, link.id(), link.token()));
    }
}
