package uk.learningoffer.privacy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import uk.learningoffer.audit.Audit;
import uk.learningoffer.notification.KeptWords;
import uk.learningoffer.platform.problem.Problems;
import uk.learningoffer.privacy.DataExportResponse.Part;
import uk.learningoffer.privacy.PersonalData.Subject;

/** Everything about one person, in one answer. */
@ApplicationScoped
class DataExport {
    private static final TypeReference<Map<String, Object>> RECORD = new TypeReference<>() {};

    @Inject
    PersonalData data;

    @Inject
    KeptWords words;

    @Inject
    Audit audit;

    @Inject
    ObjectMapper json;

    @Inject
    InstantSource clock;

    @Transactional
    DataExportResponse of(UUID person) {
        var subject = data.lock(person).orElseThrow(() -> Problems.notFound("person"));
        var parts = new ArrayList<Part>();
        for (var holding : Holdings.ALL) {
            parts.add(part(holding, subject));
        }
        parts.add(new Part("messageWords", "The words of those messages, as long as they are kept.", words.to(person)));
        audit.record("person.exported", "person", person, Map.of());
        return new DataExportResponse(clock.instant(), parts);
    }

    private Part part(Holding holding, Subject subject) {
        return new Part(
                holding.name(),
                holding.what(),
                data.rows(holding, subject).stream().map(this::read).toList());
    }

    private Map<String, Object> read(String row) {
        try {
            return json.readValue(row, RECORD);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
