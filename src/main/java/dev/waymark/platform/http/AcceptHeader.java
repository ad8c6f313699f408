package dev.waymark.platform.http;

import io.vertx.core.http.HttpServerRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads Accept and Accept-Encoding (RFC 9110, section 12.5), as far as answers here depend on them. */
public final class AcceptHeader {

    private AcceptHeader() {}

    /** Whether the header allows this coding or media type; the most specific range decides. */
    public static boolean takes(@Nullable String header, String wanted) {
        return header != null && !header.isBlank() && preferred(header, List.of(wanted)) != null;
    }

    /** Joins all lines of a header to one list; null if there are none. */
    public static @Nullable String of(HttpServerRequest request, CharSequence name) {
        var lines = request.headers().getAll(name);
        return lines.isEmpty() ? null : String.join(",", lines);
    }

    /** The offer that the header prefers, the earlier one in a tie; null if it allows none. */
    public static @Nullable String preferred(@Nullable String header, List<String> offers) {
        if (header == null || header.isBlank()) {
            return offers.getFirst();
        }
        var ranges = ranges(header);
        String best = null;
        double bestQuality = 0;
        for (var offer : offers) {
            var quality = ranges.stream()
                    .filter(range -> range.covers(offer))
                    .max((a, b) -> Integer.compare(a.precision(), b.precision()))
                    .map(Range::quality)
                    .orElse(0.0);
            if (quality > bestQuality) {
                best = offer;
                bestQuality = quality;
            }
        }
        return best;
    }

    private record Range(String name, double quality) {

        boolean covers(String wanted) {
            return name.equals(wanted)
                    || name.equals("*")
                    || name.equals("*/*")
                    || (name.endsWith("/*") && wanted.startsWith(name.substring(0, name.length() - 1)));
        }

        int precision() {
            return name.startsWith("*") ? 0 : name.endsWith("/*") ? 1 : 2;
        }
    }

    private static List<Range> ranges(String header) {
        return Arrays.stream(header.split(",")).map(AcceptHeader::range).toList();
    }

    private static Range range(String text) {
        // Keeps empty parts, so that even ";" has a first part.
        var parts = text.split(";", -1);
        var name = parts[0].strip().toLowerCase(Locale.ROOT);
        for (int i = 1; i < parts.length; i++) {
            var parameter = parts[i].strip().toLowerCase(Locale.ROOT);
            if (parameter.startsWith("q=")) {
                return new Range(name, quality(parameter.substring(2)));
            }
        }
        return new Range(name, 1);
    }

    private static double quality(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
