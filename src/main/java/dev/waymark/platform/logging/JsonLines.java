package dev.waymark.platform.logging;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.json.TrustedJson;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import org.jboss.logmanager.ExtFormatter;
import org.jboss.logmanager.ExtLogRecord;

/**
 * One JSON object a line: {@code timestamp}, {@code level}, {@code logger}, {@code thread}, {@code message}, the
 * diagnostic context ({@code traceId}, {@code spanId}, …) and, of a failure, its {@code stackTrace}. The log manager
 * has such a formatter, but it needs a JSON library on the class path of the JVM itself.
 */
final class JsonLines extends ExtFormatter {

    private final ObjectMapper json;

    JsonLines(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public String format(ExtLogRecord record) {
        var line = new LinkedHashMap<String, Object>();
        line.put("timestamp", record.getInstant().toString());
        line.put("level", record.getLevel().getName());
        line.put("logger", record.getLoggerName());
        line.put("thread", record.getThreadName());
        line.put("message", record.getFormattedMessage());
        line.putAll(record.getMdcCopy());
        if (record.getThrown() != null) {
            var trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            line.put("stackTrace", trace.toString());
        }
        return TrustedJson.text(json, line) + "\n";
    }
}
