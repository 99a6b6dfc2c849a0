package uk.learningoffer.application.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uk.learningoffer.platform.database.Statement;

/** Conditions that all must hold, and the values that they name. */
public final class SqlConditions {
    private final List<String> conditions = new ArrayList<>();
    private final List<Consumer<Statement>> values = new ArrayList<>();

    public SqlConditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    public SqlConditions with(Consumer<Statement> value) {
        values.add(value);
        return this;
    }

    /** @param condition names {@code :name}, an array of text */
    SqlConditions any(String condition, String name, Collection<String> chosen) {
        if (!chosen.isEmpty()) {
            and(condition).texts(name, chosen);
        }
        return this;
    }

    public SqlConditions texts(String name, Collection<String> chosen) {
        return with(statement -> statement.with(name, chosen));
    }

    public SqlConditions ids(String name, Collection<UUID> chosen) {
        return with(statement -> statement.ids(name, chosen));
    }

    public String text() {
        return String.join(" AND ", conditions);
    }

    public void bind(Statement statement) {
        values.forEach(value -> value.accept(statement));
    }
}
