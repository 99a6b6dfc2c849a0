package uk.learningoffer.platform.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import uk.learningoffer.platform.problem.Problems;

/** Whether somebody's file is text in UTF-8, and what it looks like where it is not. Reads it in small pieces. */
final class TextCheck {
    private static final int PIECE = 64 * 1024;
    private static final String SAVE_AGAIN = " Save it as “CSV UTF-8 (comma delimited)” and send that file.";
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(PIECE);
    private final CharBuffer text = CharBuffer.allocate(PIECE);
    private int line = 1;

    private TextCheck() {}

    static void check(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            new TextCheck().check(in);
        }
    }

    private void check(InputStream in) throws IOException {
        var first = true;
        for (var end = false; !end; ) {
            end = fill(in);
            if (first) {
                refuseOtherFormats();
                first = false;
            }
            var result = decoder.decode(bytes, text, end);
            look();
            if (result.isError()) {
                throw notUtf8(bytes.get(bytes.position()) & 0xff);
            }
            bytes.compact();
        }
    }

    private boolean fill(InputStream in) throws IOException {
        var ended = false;
        while (bytes.hasRemaining() && !ended) {
            var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            ended = read < 0;
            bytes.position(bytes.position() + Math.max(read, 0));
        }
        bytes.flip();
        return ended;
    }

    private void look() {
        text.flip();
        while (text.hasRemaining()) {
            var character = text.get();
            if (character == '\n') {
                line++;
            } else if (character == 0) {
                throw refused("There is a NUL character on line %d: this is not a text file.".formatted(line));
            }
        }
        text.clear();
    }

    private void refuseOtherFormats() {
        if (bytes.limit() == 0) {
            throw refused("The file is empty.");
        }
        if (starts(0xFE, 0xFF) || starts(0xFF, 0xFE) || everyOtherIsNul()) {
            throw refused("This file is in UTF-16.");
        }
        if (starts('P', 'K', 3, 4) || starts(0xD0, 0xCF, 0x11, 0xE0)) {
            throw refused("This is a spreadsheet file or an archive, whatever its name says.");
        }
        if (starts('%', 'P', 'D', 'F') || starts(0x1F, 0x8B)) {
            throw refused("This is not a CSV file, whatever its name says.");
        }
    }

    private boolean starts(int... signature) {
        for (var at = 0; at < signature.length; at++) {
            if (at >= bytes.limit() || (bytes.get(at) & 0xff) != signature[at]) {
                return false;
            }
        }
        return true;
    }

    // Column names are letters of ASCII: in UTF-16 each comes with a NUL, before or after it.
    private boolean everyOtherIsNul() {
        var looked = Math.min(bytes.limit(), 16);
        var nuls = new int[2];
        for (var at = 0; at < looked; at++) {
            nuls[at % 2] += bytes.get(at) == 0 ? 1 : 0;
        }
        return looked >= 4 && Math.max(nuls[0], nuls[1]) >= looked / 2 && Math.min(nuls[0], nuls[1]) == 0;
    }

    // These five bytes mean nothing in Windows-1252; any other that is wrong in UTF-8 is a letter or a mark there.
    private RuntimeException notUtf8(int fault) {
        return "\u0081\u008d\u008f\u0090\u009d".indexOf(fault) >= 0
                ? refused("Line %d is not UTF-8 text.".formatted(line))
                : refused(
                        "This file looks like Windows-1252 (“ANSI”): line %d has a letter or mark that is not in UTF-8."
                                .formatted(line));
    }

    private static RuntimeException refused(String sentence) {
        return Problems.invalid("/file", sentence + SAVE_AGAIN);
    }
}
