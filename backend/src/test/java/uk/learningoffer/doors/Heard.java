package uk.learningoffer.doors;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service logs that has a word in it, while this is open. */
final class Heard extends Handler implements AutoCloseable {
    private final String word;
    private final PatternFormatter asWritten = new PatternFormatter("%-5p [%c] %X %s%e");
    private final Collection<String> lines = new ConcurrentLinkedQueue<>();

    Heard(String word) {
        this.word = word;
        Logger.getLogger("").addHandler(this);
    }

    Collection<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        var line = asWritten.format(org.jboss.logmanager.ExtLogRecord.wrap(record));
        if (line.contains(word)) {
            lines.add(line.substring(0, Math.min(2000, line.length())));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
    }
}
