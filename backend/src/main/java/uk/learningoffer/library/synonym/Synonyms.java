package uk.learningoffer.library.synonym;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.library.course.LibraryHistory;
import uk.learningoffer.platform.Ids;

/** What editors do with the words that searches understand. One public method, one transaction. */
@ApplicationScoped
class Synonyms {
    static final String KIND = "search_synonym";
    private static final SynonymRequest NOTHING = new SynonymRequest(null, List.of());

    @Inject
    SynonymTable table;

    @Inject
    LibraryHistory history;

    @Inject
    Audit audit;

    @Transactional
    SynonymGroup add(SynonymRequest request) {
        var said = request.checked();
        var id = Ids.next();
        table.add(id, said);
        return noted("synonyms.added", table.require(id), NOTHING, said);
    }

    @Transactional
    SynonymGroup change(UUID id, SynonymRequest request, String ifMatch) {
        var said = request.checked();
        var before = seen(id, ifMatch);
        table.change(id, said);
        return noted("synonyms.changed", table.require(id), said(before), said);
    }

    @Transactional
    void remove(UUID id, String ifMatch) {
        var before = seen(id, ifMatch);
        table.remove(id);
        noted("synonyms.removed", before, said(before), NOTHING);
    }

    private SynonymGroup seen(UUID id, String ifMatch) {
        var group = table.locked(id);
        history.check(ifMatch, KIND, id.toString(), group.version());
        return group;
    }

    private SynonymGroup noted(String action, SynonymGroup group, SynonymRequest before, SynonymRequest after) {
        history.record(KIND, group.id().toString(), group.version(), before, after);
        audit.record(action, KIND, group.id().toString(), Map.of("version", group.version()));
        return group;
    }

    private static SynonymRequest said(SynonymGroup group) {
        return new SynonymRequest(group.topic(), group.terms());
    }
}
