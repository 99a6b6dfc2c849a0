package uk.learningoffer.application.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import java.util.List;
import org.hibernate.annotations.Immutable;

/** Rule results as they are kept; independent of how the API writes JSON. */
// Hibernate need not write and read JSON to see that nothing changed.
@Immutable
public class RuleResultsAsJson implements AttributeConverter<List<RuleResult>, String> {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TypeReference<List<RuleResult>> RESULTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<RuleResult> results) {
        try {
            return results == null ? null : JSON.writeValueAsString(results);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public List<RuleResult> convertToEntityAttribute(String json) {
        try {
            return json == null ? null : JSON.readValue(json, RESULTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
