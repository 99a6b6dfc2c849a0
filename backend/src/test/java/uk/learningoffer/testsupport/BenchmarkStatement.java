package uk.learningoffer.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The benchmark compares the service with its own statements: the files it takes them from are those of the code. */
public final class BenchmarkStatement {
    private static final Path FOLDER = Path.of("benchmark/sql/service");

    private BenchmarkStatement() {}

    public static void isOfTheService(String name, String sql) throws IOException {
        var file = FOLDER.resolve(name + ".sql");
        if (Boolean.getBoolean("contract.update")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, sql + "\n");
        }
        assertThat(Files.exists(file) ? Files.readString(file) : "")
                .as(file + " is stale: run ./mvnw test -Dtest='*BenchmarkTest' -Dcontract.update and commit it")
                .isEqualTo(sql + "\n");
    }
}
