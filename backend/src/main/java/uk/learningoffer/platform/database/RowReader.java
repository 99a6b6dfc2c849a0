package uk.learningoffer.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads the row that a result set stands on. */
@FunctionalInterface
public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
}
