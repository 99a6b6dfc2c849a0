package uk.learningoffer.application.eligibility;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import org.hibernate.annotations.Immutable;

/** Facts as they are kept; independent of how the API writes JSON, and readable when facts have been added since. */
// Hibernate need not write and read JSON to see that nothing changed.
@Immutable
public class FactsAsJson implements AttributeConverter<EligibilityFacts, String> {
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    @Override
    public String convertToDatabaseColumn(EligibilityFacts facts) {
        try {
            return facts == null ? null : JSON.writeValueAsString(facts);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public EligibilityFacts convertToEntityAttribute(String json) {
        return read(json);
    }

    public static EligibilityFacts read(String json) {
        try {
            return json == null ? null : JSON.readValue(json, EligibilityFacts.class);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
