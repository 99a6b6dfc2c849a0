package uk.learningoffer.platform.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import uk.learningoffer.platform.problem.FieldError;

/** Collects what Jackson would otherwise stop at, so that a caller hears of every fault in one answer. */
class BodyFaults extends DeserializationProblemHandler {
    // Reading a body happens on one thread from start to end.
    private static final ThreadLocal<List<FieldError>> FOUND = new ThreadLocal<>();

    static void start() {
        FOUND.set(new ArrayList<>());
    }

    static List<FieldError> found() {
        return List.copyOf(FOUND.get());
    }

    static void stop() {
        FOUND.remove();
    }

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context,
            JsonParser parser,
            JsonDeserializer<?> deserializer,
            Object bean,
            String name)
            throws IOException {
        var noted = note(parser, "There is no field “" + name + "” here. Remove it, or check its spelling");
        if (noted) {
            parser.skipChildren();
        }
        return noted;
    }

    @Override
    public Object handleWeirdStringValue(DeserializationContext context, Class<?> type, String value, String message) {
        return note(context.getParser(), expected(type)) ? nothing(type) : NOT_HANDLED;
    }

    @Override
    public Object handleWeirdNumberValue(DeserializationContext context, Class<?> type, Number value, String message) {
        return note(context.getParser(), expected(type)) ? nothing(type) : NOT_HANDLED;
    }

    @Override
    public Object handleUnexpectedToken(
            DeserializationContext context, JavaType type, JsonToken token, JsonParser parser, String message)
            throws IOException {
        // A body of the wrong kind altogether has no field to name: the reader says so.
        if (parser.getParsingContext().inRoot() || !note(parser, expected(type.getRawClass()))) {
            return NOT_HANDLED;
        }
        parser.skipChildren();
        return nothing(type.getRawClass());
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static boolean note(JsonParser parser, String sentence) {
        var found = FOUND.get();
        if (found != null) {
            found.add(new FieldError(parser.getParsingContext().pathAsPointer().toString(), sentence));
        }
        return found != null;
    }

    private static String expected(Class<?> type) {
        if (type.isEnum()) {
            return "Choose one of: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(Object::toString)
                            .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "String" -> "This must be text";
            case "LocalDate" -> "Enter a date like 2026-04-01";
            case "Instant" -> "Enter a time like 2026-04-01T09:00:00Z";
            case "Integer", "int", "Long", "long" -> "Enter a whole number";
            case "BigDecimal", "Double", "double" -> "Enter a number";
            case "Boolean", "boolean" -> "This must be true or false";
            case "List", "Set", "ArrayList", "HashSet" -> "This must be a list";
            case "UUID" -> "This must be an id that the service gave you";
            default -> "This is not what is expected here";
        };
    }
}
