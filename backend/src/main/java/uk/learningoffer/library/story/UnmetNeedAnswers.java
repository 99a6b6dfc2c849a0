package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.platform.crypto.SealedColumn;
import uk.learningoffer.platform.crypto.Vault;

/** Tells whoever left an address what became of their need: once, and of a story only when they can see it. */
@ApplicationScoped
class UnmetNeedAnswers {
    @Inject
    UnmetNeedTable table;

    @Inject
    Stories stories;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Event<UnmetNeedAnswered> answered;

    @Produces
    @Dependent
    static SealedColumn sealed() {
        return SealedColumn.byUuid("unmet_need", "email_sealed", "unmet-need");
    }

    /** @param story null where it was declined */
    void decided(UUID need, UserStory story) {
        if (story == null || story.status() == StoryStatus.PUBLISHED) {
            tell(need, null, story == null ? null : story.code());
        }
    }

    void moved(@Observes StoryMoved event) {
        if (event.to() == StoryStatus.PUBLISHED) {
            tell(null, event.storyId(), stories.findById(event.storyId()).code());
        } else if (event.from() == StoryStatus.DRAFT) {
            var needs = table.takeBack(event.storyId());
            if (needs > 0) {
                audit.record("unmet-need.taken-back", StoryEditing.KIND, event.storyId(), Map.of("needs", needs));
            }
        }
    }

    // The letter keeps the address until it is sent; here it is not needed any more.
    private void tell(UUID need, UUID story, String storyCode) {
        for (var each : table.waitingFor(need, story)) {
            table.forgetAddress(each.id());
            var email = vault.open(purpose(each.id()), each.email());
            answered.fire(new UnmetNeedAnswered(each.id(), email, each.need(), storyCode, each.words()));
        }
    }

    static String purpose(UUID id) {
        return "unmet-need:" + id;
    }
}
