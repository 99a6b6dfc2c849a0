package uk.learningoffer.platform.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Stops reading where one row is longer than any should be, so that a quote that is never closed does not fill the memory. */
final class RowLimit extends FilterReader {
    static final class RowTooLong extends IOException {}

    private final int longest;
    private long read;

    RowLimit(Reader in, int longest) {
        super(in);
        this.longest = longest;
    }

    void rowEnded() {
        read = 0;
    }

    @Override
    public int read() throws IOException {
        count(1);
        return super.read();
    }

    @Override
    public int read(char[] text, int offset, int length) throws IOException {
        var got = super.read(text, offset, length);
        count(got);
        return got;
    }

    private void count(int characters) throws IOException {
        read += Math.max(characters, 0);
        if (read > longest) {
            throw new RowTooLong();
        }
    }
}
