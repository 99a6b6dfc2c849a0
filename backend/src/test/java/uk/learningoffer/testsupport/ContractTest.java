package uk.learningoffer.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import org.junit.jupiter.api.Test;

/** The judge of answers can tell right from wrong. */
class ContractTest {
    private final Contract contract = new Contract("""
            {"openapi": "3.1.0", "paths": {"/things/{id}": {"get": {"responses": {
              "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
              "default": {"content": {"application/problem+json": {"schema": {"type": "object", "required": ["type"]}}}}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["id"],
              "properties": {"id": {"type": "string"}, "note": {"type": ["string", "null"]}}}}}}""");

    ContractTest() throws JsonProcessingException {}

    @Test
    void a_right_answer_has_no_faults() {
        assertThat(answer(200, "application/json", "{\"id\": \"1\", \"note\": null}"))
                .isEmpty();
        assertThat(answer(404, "application/problem+json", "{\"type\": \"/problems/not-found\"}"))
                .isEmpty();
    }

    @Test
    void wrong_answers_are_told_apart() {
        assertThat(answer(200, "application/json", "{\"note\": null}"))
                .singleElement()
                .asString()
                .contains("id");
        assertThat(answer(200, "application/json", "{\"id\": null}")).hasSize(1);
        assertThat(answer(201, "application/json", "{\"id\": \"1\"}"))
                .singleElement()
                .asString()
                .contains("201");
        assertThat(answer(200, "application/xml+json", "{}"))
                .singleElement()
                .asString()
                .contains("media type");
        assertThat(answer(400, "application/problem+json", "{}")).hasSize(1);
    }

    private java.util.List<String> answer(int status, String mediaType, String body) {
        return contract.faults("GET", "/things/1", status, mediaType, body);
    }
}
