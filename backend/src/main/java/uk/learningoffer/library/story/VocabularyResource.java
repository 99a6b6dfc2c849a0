package uk.learningoffer.library.story;

import io.quarkus.arc.All;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.Session;
import uk.learningoffer.library.course.CatalogueCache;
import uk.learningoffer.platform.vocabulary.Term;
import uk.learningoffer.platform.vocabulary.VocabularySource;

@Path("/api/v1/vocabulary")
@Tag(name = "Vocabulary", description = "Every closed list of the service.")
public class VocabularyResource {
    private static final List<Term> CONFIDENCE = IntStream.range(0, 5)
            .mapToObj(step -> Term.of(
                    String.valueOf(step + 1),
                    List.of("Not at all", "Slightly", "Fairly", "Very", "Completely")
                                    .get(step) + " confident"))
            .toList();

    @Inject
    @All
    List<VocabularySource> sources;

    @Inject
    CatalogueCache cache;

    @Inject
    Session database;

    @GET
    @PermitAll
    @Operation(summary = "The values that lists, filters and answers may have, with words for people")
    public VocabularyResponse all() {
        // The register of authorities has no version of its own: its part is looked at again like the licences left.
        return cache.answer(VocabularyResponse.class, "", this::read, found -> true, found -> true);
    }

    private VocabularyResponse read() {
        var terms = new HashMap<String, List<Term>>();
        sources.forEach(source -> terms.putAll(source.terms()));
        terms.put("confidence", CONFIDENCE);
        terms.put(
                "platforms",
                distinct("SELECT DISTINCT platform, platform FROM course WHERE status = 'PUBLISHED' ORDER BY 1"));
        terms.put("nations", distinct("SELECT DISTINCT nation, nation FROM authority ORDER BY 1"));
        terms.put("regions", distinct("SELECT DISTINCT region, region FROM authority ORDER BY 1"));
        terms.put("authorityTypes", distinct("SELECT DISTINCT type_code, type FROM authority ORDER BY 2"));
        return VocabularyResponse.of(terms);
    }

    private List<Term> distinct(String sql) {
        return database.createNativeQuery(sql, Object[].class)
                .getResultStream()
                .map(row -> Term.of((String) row[0], (String) row[1]))
                .toList();
    }
}
