package uk.learningoffer.platform.database;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * One call of a statement. Every value has its type, also where it is null: an untyped null costs a plan of its own. Only
 * instants go untyped, always, so cast them.
 */
public final class Statement {
    private final DataSource database;
    private final SqlText text;
    private final Map<String, Binder> values = new HashMap<>();

    Statement(DataSource database, SqlText text) {
        this.database = database;
        this.text = text;
    }

    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement statement, int place) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    public Statement with(String name, String value) {
        return with(name, value, Types.VARCHAR);
    }

    public Statement with(String name, Long value) {
        return with(name, value, Types.BIGINT);
    }

    public Statement with(String name, Integer value) {
        return with(name, value, Types.INTEGER);
    }

    public Statement with(String name, Boolean value) {
        return with(name, value, Types.BOOLEAN);
    }

    public Statement with(String name, LocalDate value) {
        return with(name, value, Types.DATE);
    }

    public Statement with(String name, Instant value) {
        return with(name, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    public Statement with(String name, byte[] value) {
        return bind(name, (statement, place) -> statement.setBytes(place, value));
    }

    public Statement with(String name, UUID value) {
        return bind(name, (statement, place) -> {
            if (value == null) {
                statement.setNull(place, Types.OTHER, "uuid");
            } else {
                statement.setObject(place, value);
            }
        });
    }

    public Statement with(String name, Collection<String> values) {
        return array(name, "text", values);
    }

    public Statement ids(String name, Collection<UUID> values) {
        return array(name, "uuid", values);
    }

    public <T> List<T> list(RowReader<T> reader) {
        return run(statement -> {
            try (var rows = statement.executeQuery()) {
                var list = new ArrayList<T>();
                while (rows.next()) {
                    list.add(reader.read(rows));
                }
                return list;
            }
        });
    }

    public <T> Optional<T> first(RowReader<T> reader) {
        return run(statement -> {
            try (var rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(reader.read(rows)) : Optional.empty();
            }
        });
    }

    /** For a statement that always has a row. */
    public <T> T one(RowReader<T> reader) {
        return first(reader).orElseThrow();
    }

    /** @return how many rows it changed */
    public int update() {
        return run(PreparedStatement::executeUpdate);
    }

    private Statement with(String name, Object value, int type) {
        return bind(name, (statement, place) -> {
            if (value == null) {
                statement.setNull(place, type);
            } else {
                statement.setObject(place, value, type);
            }
        });
    }

    private Statement array(String name, String type, Collection<?> values) {
        return bind(
                name,
                (statement, place) ->
                        statement.setArray(place, statement.getConnection().createArrayOf(type, values.toArray())));
    }

    private Statement bind(String name, Binder binder) {
        values.put(name, binder);
        return this;
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(text.sql())) {
            var place = 1;
            for (var name : text.names()) {
                values.get(name).bind(statement, place++);
            }
            return work.with(statement);
        } catch (SQLException failed) {
            throw new PersistenceException(failed);
        }
    }
}
