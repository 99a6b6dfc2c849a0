package uk.learningoffer.platform.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that a program of somebody else wrote: which letters and which separator it uses is told by how it begins. */
final class ForeignText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int BEGINNING = 8 * 1024;
    private static final String SEPARATORS = ",;\t";

    private ForeignText() {}

    /** Without its byte order mark; anything but UTF-8 and UTF-16 is refused with what it looks like. */
    static BufferedReader open(Path file) throws IOException {
        var utf16 = utf16(file);
        if (utf16 == null) {
            TextCheck.check(file);
        }
        var decoder = (utf16 == null ? StandardCharsets.UTF_8 : utf16)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    /** The one that the first line has most of, outside quotes; reads nothing away. */
    static char separator(Reader reader) throws IOException {
        reader.mark(BEGINNING);
        var counts = new int[SEPARATORS.length()];
        var quoted = false;
        for (var read = 0; read < BEGINNING; read++) {
            var next = reader.read();
            if (next < 0 || !quoted && (next == '\n' || next == '\r')) {
                break;
            }
            quoted ^= next == '"';
            if (!quoted && SEPARATORS.indexOf(next) >= 0) {
                counts[SEPARATORS.indexOf(next)]++;
            }
        }
        reader.reset();
        var most = 0;
        for (var at = 1; at < counts.length; at++) {
            most = counts[at] > counts[most] ? at : most;
        }
        return SEPARATORS.charAt(most);
    }

    private static Charset utf16(Path file) throws IOException {
        var first = new byte[4];
        try (var in = Files.newInputStream(file)) {
            if (in.readNBytes(first, 0, first.length) < first.length) {
                return null;
            }
        }
        if (first[0] == (byte) 0xFF && first[1] == (byte) 0xFE || first[1] == 0 && first[3] == 0 && first[0] != 0) {
            return StandardCharsets.UTF_16LE;
        }
        return first[0] == (byte) 0xFE && first[1] == (byte) 0xFF || first[0] == 0 && first[2] == 0 && first[1] != 0
                ? StandardCharsets.UTF_16BE
                : null;
    }
}
