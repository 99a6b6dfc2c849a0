package uk.learningoffer.doors;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;
import uk.learningoffer.development.EmbeddedDatabase;

/** On a database of its own: what is done to it no other test sees. */
public class ServiceOfItsOwn implements QuarkusTestProfile {
    static final String DATABASE = "doors";
    private static final String URL = "quarkus.datasource.jdbc.url";

    @Override
    public Map<String, String> getConfigOverrides() {
        var url = System.getProperty(URL);
        create(url);
        return Map.of(URL, url.replaceFirst("/[^/]+$", "/" + DATABASE));
    }

    /** Once: this is asked several times in a run. The server is thrown away with the run. */
    private static void create(String url) {
        // Asked before a driver is registered.
        var server = new PGSimpleDataSource();
        server.setUrl(url);
        server.setUser(EmbeddedDatabase.OWNER);
        try (var connection = server.getConnection();
                var statement = connection.createStatement();
                var there = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + DATABASE + "'")) {
            if (!there.next()) {
                statement.execute("CREATE DATABASE " + DATABASE);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
