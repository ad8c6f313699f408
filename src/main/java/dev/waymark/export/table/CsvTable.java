package dev.waymark.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.waymark.platform.text.PlainText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table for spreadsheets row by row, as defined by RFC 4180. */
final class CsvTable implements AutoCloseable {

    private static final CsvMapper MAPPER = CsvMapper.builder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    /** Without it, spreadsheets do not recognize UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    /** Spreadsheets would evaluate cells that begin with these, including the full-width forms. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private final SequenceWriter rows;

    /** Leaves the stream open. */
    CsvTable(OutputStream out, List<String> columns) throws IOException {
        var text = new OutputStreamWriter(out, UTF_8);
        text.append(BYTE_ORDER_MARK);
        var schema = CsvSchema.emptySchema().withLineSeparator("\r\n");
        rows = MAPPER.writer(schema).writeValues(text);
        row(columns.toArray());
    }

    void row(@Nullable Object... cells) throws IOException {
        rows.write(Arrays.stream(cells).map(CsvTable::cell).toList());
    }

    private static String cell(@Nullable Object cell) {
        var text = cell == null ? "" : PlainText.line(cell.toString());
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
