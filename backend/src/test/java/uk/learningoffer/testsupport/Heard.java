package uk.learningoffer.testsupport;

import java.util.Collection;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jboss.logmanager.formatters.PatternFormatter;

/** What the service logs in which something is found, while this is open. */
public final class Heard extends Handler implements AutoCloseable {
    private final Pattern something;
    private final PatternFormatter asWritten = new PatternFormatter("%-5p [%c] %X %s%e");
    private final Collection<String> lines = new ConcurrentLinkedQueue<>();

    public Heard(Pattern something) {
        this.something = something;
        Logger.getLogger("").addHandler(this);
    }

    public Collection<String> lines() {
        return lines;
    }

    @Override
    public void publish(LogRecord record) {
        var line = asWritten.format(org.jboss.logmanager.ExtLogRecord.wrap(record));
        if (something.matcher(line).find()) {
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
