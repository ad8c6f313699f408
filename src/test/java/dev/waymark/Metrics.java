package dev.waymark;

import io.restassured.RestAssured;
import java.util.stream.Stream;

/** What {@code /q/metrics} says. */
public final class Metrics {

    private Metrics() {}

    /** Each is {@code name{label="value",…} number}, the labels in the order of the alphabet; without its exemplar. */
    public static Stream<String> samples() {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.replaceFirst(" # \\{.*", ""));
    }

    /**
     * The sum of all series that begin so; 0 if there is none.
     *
     * @param series a name, and labels if only some are meant
     */
    public static double sum(String series) {
        return samples()
                .filter(sample -> sample.startsWith(series)
                        && (series.endsWith("}") || "{ ".indexOf(sample.charAt(series.length())) >= 0))
                .mapToDouble(sample -> Double.parseDouble(sample.substring(sample.lastIndexOf(' ') + 1)))
                .sum();
    }
}
