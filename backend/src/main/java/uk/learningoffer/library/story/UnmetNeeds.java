package uk.learningoffer.library.story;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.authority.EmailAddress;
import uk.learningoffer.library.course.SearchWords;
import uk.learningoffer.library.story.UnmetNeedTable.Address;
import uk.learningoffer.platform.Ids;
import uk.learningoffer.platform.crypto.Vault;
import uk.learningoffer.platform.problem.FieldError;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.platform.version.IfMatch;

/** What visitors could not find, and what editors make of it. */
@ApplicationScoped
class UnmetNeeds {
    @Inject
    UnmetNeedTable table;

    @Inject
    UnmetNeedAnswers answers;

    @Inject
    Vault vault;

    @Inject
    Audit audit;

    @Inject
    Stories stories;

    @Inject
    StoryEditing editing;

    UUID send(UnmetNeedRequest request) {
        var group = request.roleGroup() == null || request.roleGroup().isBlank() ? null : request.roleGroup();
        var words = SearchWords.of(request.words()).text();
        var faults = new ArrayList<FieldError>();
        if (words.isEmpty()) {
            faults.add(new FieldError("/words", "Enter what you could not find"));
        }
        if (group != null
                && StoryTerms.ROLE_GROUPS.stream()
                        .noneMatch(term -> term.value().equals(group))) {
            faults.add(new FieldError("/roleGroup", "Choose one of the role groups"));
        }
        if (!faults.isEmpty()) {
            throw Problems.invalid(faults);
        }
        var id = Ids.next();
        table.add(id, words, group, address(id, request.email()));
        audit.record("unmet-need.sent", "unmet_need", id, Map.of());
        return id;
    }

    private Address address(UUID id, String email) {
        if (email == null || email.isBlank()) {
            return null;
        }
        var value = EmailAddress.of(email, "/email").value();
        return new Address(
                vault.seal(UnmetNeedAnswers.purpose(id), value), vault.keyedHash("unmet-need-address", value));
    }

    UnmetNeedResponse merge(UUID id, String storyCode, String words, String ifMatch) {
        var need = seen(id, ifMatch);
        var story = stories.byCode(storyCode)
                .map(stories::held)
                .filter(found -> found.status() != StoryStatus.RETIRED)
                .orElseThrow(() -> Problems.invalid("/story", "Choose a user story that is not retired"));
        return decide(need, UnmetNeedStatus.MERGED, story, words);
    }

    /** The story starts as a draft: whoever left an address is told when it is published. */
    UnmetNeedResponse makeStory(UUID id, StoryRequest request, String ifMatch) {
        var need = seen(id, ifMatch);
        return decide(need, UnmetNeedStatus.MERGED, editing.create(request), null);
    }

    UnmetNeedResponse decline(UUID id, String reason, String ifMatch) {
        return decide(seen(id, ifMatch), UnmetNeedStatus.DECLINED, null, reason);
    }

    private UnmetNeedResponse seen(UUID id, String ifMatch) {
        var need = table.require(id);
        var seen = IfMatch.of(ifMatch);
        if (need.status() != UnmetNeedStatus.NEW) {
            throw answeredAlready();
        }
        seen.check(need.version());
        return need;
    }

    private UnmetNeedResponse decide(UnmetNeedResponse need, UnmetNeedStatus status, UserStory story, String words) {
        if (!table.decide(need.id(), need.version(), status, story, words)) {
            throw answeredAlready();
        }
        audit.record("unmet-need.answered", "unmet_need", need.id(), Map.of("status", status));
        answers.decided(need.id(), story);
        return table.require(need.id());
    }

    private static RuntimeException answeredAlready() {
        return Problems.illegalTransition("Somebody has answered this need already. Load it again to see how.");
    }
}
