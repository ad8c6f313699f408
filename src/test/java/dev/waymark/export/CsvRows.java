package dev.waymark.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.util.List;

/** A table, read again. */
public final class CsvRows {

    private CsvRows() {}

    public static List<List<String>> of(byte[] file) throws IOException {
        var text = new String(file, UTF_8);
        assertTrue(text.startsWith("\ufeff"), "no mark by which spreadsheets know UTF-8");
        try (var rows = new CsvMapper()
                .readerForListOf(String.class)
                .with(CsvParser.Feature.WRAP_AS_ARRAY)
                .<List<String>>readValues(text.substring(1))) {
            return rows.readAll();
        }
    }
}
