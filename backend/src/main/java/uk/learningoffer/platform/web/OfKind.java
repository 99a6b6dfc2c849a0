package uk.learningoffer.platform.web;

import static com.fasterxml.jackson.core.JsonToken.VALUE_FALSE;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_FLOAT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_NUMBER_INT;
import static com.fasterxml.jackson.core.JsonToken.VALUE_STRING;
import static com.fasterxml.jackson.core.JsonToken.VALUE_TRUE;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.AccessPattern;
import com.fasterxml.jackson.datatype.jsr310.deser.InstantDeserializer;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Text is read from text and numbers from numbers. Jackson's own rules for this stop at the first fault, where no handler
 * is asked; here it is one like any other.
 */
final class OfKind<T> extends StdScalarDeserializer<T> {
    private final JsonDeserializer<? extends T> own;
    private final Set<JsonToken> tokens;

    private OfKind(Class<T> type, JsonDeserializer<? extends T> own, Set<JsonToken> tokens) {
        super(type);
        this.own = own;
        this.tokens = tokens;
    }

    static Module module() {
        var module = new SimpleModule("of kind");
        add(module, String.class, StringDeserializer.instance, Set.of(VALUE_STRING));
        add(module, LocalDate.class, LocalDateDeserializer.INSTANCE, Set.of(VALUE_STRING));
        add(module, Instant.class, InstantDeserializer.INSTANT, Set.of(VALUE_STRING));
        for (var type : List.of(Integer.class, int.class, Long.class, long.class)) {
            addNumber(module, type, Set.of(VALUE_NUMBER_INT));
        }
        for (var type : List.of(Double.class, double.class, BigDecimal.class)) {
            addNumber(module, type, Set.of(VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT));
        }
        for (var type : List.of(Boolean.class, boolean.class)) {
            addNumber(module, type, Set.of(VALUE_TRUE, VALUE_FALSE));
        }
        return module;
    }

    @SuppressWarnings("unchecked")
    private static <T> void addNumber(SimpleModule module, Class<T> type, Set<JsonToken> tokens) {
        add(module, type, (JsonDeserializer<T>) NumberDeserializers.find(type, type.getName()), tokens);
    }

    private static <T> void add(
            SimpleModule module, Class<T> type, JsonDeserializer<? extends T> own, Set<JsonToken> tokens) {
        module.addDeserializer(type, new OfKind<>(type, own, tokens));
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!tokens.contains(parser.currentToken())) {
            return (T) context.handleUnexpectedToken(handledType(), parser);
        }
        if (handledType() != String.class
                && parser.hasToken(VALUE_STRING)
                && parser.getText().isBlank()) {
            return (T) context.handleWeirdStringValue(handledType(), parser.getText(), "nothing in it");
        }
        try {
            return own.deserialize(parser, context);
        } catch (InputCoercionException tooLarge) {
            return (T) context.handleWeirdNumberValue(handledType(), parser.getNumberValue(), "too large");
        }
    }

    @Override
    public T getNullValue(DeserializationContext context) throws JsonMappingException {
        return own.getNullValue(context);
    }

    @Override
    public AccessPattern getNullAccessPattern() {
        return own.getNullAccessPattern();
    }
}
