package uk.learningoffer.notification;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.learningoffer.platform.ServiceConfig;

/** Turns a kind and its values into what a person reads. The HTML is made from the text, so both say the same. */
@ApplicationScoped
class MessageWriter {
    @Inject
    Engine templates;

    @Inject
    ServiceConfig config;

    @Inject
    LetterSeal seal;

    SealedLetter open(Leased message) {
        if (message.sealed() == null) {
            throw new IllegalStateException("The words are not kept any more");
        }
        return seal.open(message.id(), message.sealed());
    }

    RenderedMessage write(MessageKind kind, Map<String, Object> values) {
        var data = new HashMap<String, Object>();
        values.forEach((name, value) -> data.put(name, harmless(value)));
        data.put("origin", config.origin());
        data.put("why", kind.why());
        var written = templates.getTemplate(kind.template() + ".txt").render(data);
        var text = MessageText.read(written, config.origin().toString());
        var html = templates
                .getTemplate("message/layout.html")
                .data("subject", text.subject())
                .data("blocks", text.blocks())
                .render();
        return new RenderedMessage(text.subject(), text.plain(), html);
    }

    private static Object harmless(Object value) {
        if (value instanceof String text) {
            return PlainWords.harmless(text);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(MessageWriter::harmless).toList();
        }
        if (value instanceof Map<?, ?> map) {
            var copy = new HashMap<Object, Object>();
            map.forEach((name, each) -> copy.put(name, harmless(each)));
            return copy;
        }
        return value;
    }
}
