package dev.waymark.attack;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a request was answered.
 *
 * @param status 0 if the connection was closed without a word, -1 if nothing has come yet
 * @param headers by their names in small letters
 * @param body its beginning
 */
record Answer(int status, Map<String, String> headers, String body) {

    static final Answer CLOSED = new Answer(0, Map.of(), "");
    static final Answer NOT_YET = new Answer(-1, Map.of(), "");

    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([a-z-]+)\"");
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"[^\"]*/([#a-z-]+)\"");

    /** Of HTTP/1.1, as far as it was read. */
    static Answer parse(byte[] bytes, int length) {
        var text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (!text.startsWith("HTTP/1.") || text.length() < 12) {
            return CLOSED;
        }
        var parts = text.split("\r\n\r\n", 2);
        var headers = new TreeMap<String, String>();
        parts[0].lines().skip(1).forEach(line -> {
            var header = line.split(":", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header.length > 1 ? header[1].strip() : "");
        });
        return new Answer(Integer.parseInt(text.substring(9, 12)), headers, parts.length > 1 ? parts[1] : "");
    }

    /** In a few words, for the table. */
    String inShort() {
        if (status <= 0) {
            return status == 0 ? "closed" : "no answer";
        }
        var code = code();
        return code.isEmpty() ? String.valueOf(status) : status + " " + code;
    }

    /** What is wrong with it; empty if it is right, whether it serves or refuses. */
    String fault() {
        if (status >= 400 && !isProblem()) {
            return status + " without a problem";
        } else if (status >= 500 && status != 503) {
            return inShort();
        } else if ((status == 429 || status == 503) && !headers.containsKey("retry-after")) {
            return inShort() + " without Retry-After";
        }
        return "";
    }

    private boolean isProblem() {
        var type = headers.getOrDefault("content-type", "");
        return type.startsWith("application/problem+json")
                || (type.contains("json") && CODE.matcher(body).find());
    }

    private String code() {
        var pattern = headers.getOrDefault("content-type", "").startsWith("application/problem+json") ? TYPE : CODE;
        Matcher found = pattern.matcher(body.substring(0, Math.min(body.length(), 4_000)));
        return found.find() ? found.group(1) : "";
    }
}
