package uk.learningoffer.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

/** The gate tells changes that break callers from those that do not. */
class BreaksTest {
    private static final String BEFORE = """
            {"paths": {"/things": {
              "get": {"security": [],
                "parameters": [{"name": "state", "in": "query", "schema": {"type": "string", "enum": ["NEW", "OLD"]}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}},
                  "text/csv": {}}}}},
              "post": {"security": [{"accessToken": []}],
                "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingRequest"}}}},
                "responses": {"201": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}}}}},
             "components": {"schemas": {
              "Thing": {"type": "object", "required": ["id", "state", "parts"], "properties": {
                "id": {"type": "string"}, "state": {"type": "string", "enum": ["NEW", "OLD"]},
                "maker": {"anyOf": [{"$ref": "#/components/schemas/Maker"}, {"type": "null"}]},
                "parts": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}},
              "Maker": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
              "ThingRequest": {"type": "object", "additionalProperties": false, "required": ["name"], "properties": {
                "name": {"type": "string", "maxLength": 50}, "note": {"type": ["string", "null"]},
                "size": {"type": "integer", "minimum": 1}}}}}}""".replaceAll("\\s+", " ");

    @Test
    void what_is_taken_away_breaks() {
        assertBreaks("\"post\": {\"security\"", "\"put\": {\"security\"", "POST /things: is gone");
        assertBreaks("\"state\", \"in\"", "\"status\", \"in\"", "GET /things query state: is gone");
        assertBreaks("\"201\"", "\"202\"", "POST /things: never answers 201");
        assertBreaks(", \"text/csv\": {}", "", "GET /things 200: is not text/csv any more");
        assertBreaks("\"id\": {\"type\": \"string\"}, \"state\"", "\"state\"", "Thing/id: is gone");
        assertBreaks("\"note\": {\"type\": [\"string\", \"null\"]},", "", "ThingRequest (sent)/note: is gone");
    }

    @Test
    void what_is_asked_for_anew_breaks() {
        assertBreaks(
                "\"get\": {\"security\": []",
                "\"get\": {\"security\": [{\"accessToken\": []}]",
                "GET /things: needs an access token");
        assertBreaks(
                "\"query\", \"schema\"",
                "\"query\", \"required\": true, \"schema\"",
                "GET /things query state: is needed");
        assertBreaks(
                "\"parameters\": [",
                "\"parameters\": [{\"name\": \"by\", \"in\": \"query\", \"required\": true, \"schema\": {}},",
                "GET /things query by: is needed");
        assertBreaks("\"requestBody\": {", "\"requestBody\": {\"required\": true, ", "POST /things: needs a body");
        assertBreaks(
                "\"required\": [\"name\"], \"properties\": { \"name\"",
                "\"required\": [\"name\", \"size\"], \"properties\": { \"name\"",
                "ThingRequest (sent)/size: is needed");
    }

    @Test
    void what_is_taken_more_narrowly_breaks() {
        assertBreaks(
                "\"schema\": {\"type\": \"string\", \"enum\": [\"NEW\", \"OLD\"]}",
                "\"schema\": {\"type\": \"string\", \"enum\": [\"NEW\"]}",
                "GET /things query state: was one of [NEW,OLD] and is one of [NEW]");
        assertBreaks("\"maxLength\": 50", "\"maxLength\": 40", "ThingRequest (sent)/name: maxLength was 50 and is 40");
        assertBreaks(
                "\"maxLength\": 50",
                "\"pattern\": \"x\", \"maxLength\": 50",
                "ThingRequest (sent)/name: pattern was anything and is x");
        assertBreaks("\"minimum\": 1", "\"minimum\": 2", "ThingRequest (sent)/size: minimum was 1 and is 2");
        assertBreaks(
                "\"note\": {\"type\": [\"string\", \"null\"]}",
                "\"note\": {\"type\": \"string\"}",
                "ThingRequest (sent)/note: was [string,null] and is string");
    }

    @Test
    void what_is_answered_more_widely_breaks() {
        assertBreaks(
                "\"id\": {\"type\": \"string\"}",
                "\"id\": {\"type\": [\"string\", \"null\"]}",
                "Thing/id: was string and is [string,null]");
        assertBreaks(
                "\"id\": {\"type\": \"string\"}",
                "\"id\": {\"type\": \"integer\"}",
                "Thing/id: was string and is integer");
        assertBreaks("[\"id\", \"state\", \"parts\"]", "[\"id\", \"state\"]", "Thing/parts: may be left out");
        assertBreaks(
                "{\"name\": {\"type\": \"string\"}}",
                "{\"name\": {\"type\": [\"string\", \"null\"]}}",
                "Maker/name: was string and is [string,null]");
    }

    @Test
    void what_is_added_or_widened_breaks_nobody() {
        assertBreaks(
                "\"note\": {\"type\": [\"string\", \"null\"]}",
                "\"colour\": {\"type\": \"string\"}, \"note\": {\"type\": [\"string\", \"null\"]}");
        assertBreaks(
                "\"id\": {\"type\": \"string\"}", "\"colour\": {\"type\": \"string\"}, \"id\": {\"type\": \"string\"}");
        assertBreaks("\"OLD\"]}", "\"OLD\", \"LOST\"]}");
        assertBreaks("\"maxLength\": 50", "\"maxLength\": 60");
        assertBreaks("\"maxLength\": 50", "\"description\": \"Its name\"");
        assertBreaks("\"required\": [\"name\"], \"properties\": { \"name\"", "\"properties\": { \"name\"");
        assertBreaks("\"parameters\": [", "\"parameters\": [{\"name\": \"by\", \"in\": \"query\", \"schema\": {}},");
        assertBreaks("{\"paths\": {", "{\"paths\": {\"/others\": {\"get\": {}},");
    }

    private static void assertBreaks(String was, String is, String... breaks) {
        assertThat(BEFORE).contains(was);
        var now = BEFORE.replace(was, is);
        assertThat(Breaks.between(read(BEFORE), read(now))).as(is).containsExactly(breaks);
    }

    private static com.fasterxml.jackson.databind.JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException(json, notJson);
        }
    }
}
