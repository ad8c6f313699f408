package dev.waymark.platform.telemetry;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The metrics that PromQL expressions name, with the labels that they ask of each. */
final class NamedMetrics {

    /** Whatever is written as metrics are and no function, with its matchers if it has some. */
    private static final Pattern SELECTOR =
            Pattern.compile("\\b([a-z][a-z0-9]*(?:_[a-z0-9]+)+)\\b(?!\\s*\\()(?:\\{([^}]*)})?");

    private static final Pattern MATCHER = Pattern.compile("(\\w+)\\s*(?:=~|!~|!=|=)\\s*\"");
    private static final Pattern BY = Pattern.compile("\\bby\\s*\\(([^)]*)\\)\\s*(\\()?");
    private static final Pattern LABEL_VALUES = Pattern.compile("label_values\\((\\w+),\\s*(\\w+)\\)");

    private final Map<String, Set<String>> labels = new TreeMap<>();

    static NamedMetrics in(List<String> expressions) {
        var named = new NamedMetrics();
        expressions.forEach(named::read);
        return named;
    }

    Set<String> names() {
        return labels.keySet();
    }

    /**
     * What is not there.
     *
     * @param exposed the labels of each metric that there is
     * @param ofScrapes labels that every metric gets where it is scraped
     */
    Set<String> missingFrom(Map<String, Set<String>> exposed, Set<String> ofScrapes) {
        var missing = new TreeSet<String>();
        labels.forEach((metric, asked) -> {
            if (exposed.containsKey(metric)) {
                asked.stream()
                        .filter(label -> !ofScrapes.contains(label)
                                && !exposed.get(metric).contains(label))
                        .forEach(label -> missing.add(metric + "{" + label + "}"));
            } else {
                missing.add(metric);
            }
        });
        return missing;
    }

    private void read(String expression) {
        LABEL_VALUES.matcher(expression).results().forEach(found -> ask(found.group(1), Set.of(found.group(2))));
        BY.matcher(expression).results().forEach(found -> {
            if (found.group(2) == null) {
                throw new IllegalArgumentException("What is gathered has to follow \"by\": " + expression);
            }
            var by = Set.of(found.group(1).strip().split("\\s*,\\s*"));
            selectors(inBrackets(expression, found.end())).forEach((metric, matched) -> ask(metric, by));
        });
        selectors(expression).forEach(this::ask);
    }

    private void ask(String metric, Set<String> asked) {
        labels.computeIfAbsent(metric, name -> new TreeSet<>()).addAll(asked);
    }

    private static Map<String, Set<String>> selectors(String expression) {
        return SELECTOR.matcher(expression.replaceAll("\\[[^]]*]|\\bby\\s*\\([^)]*\\)|label_values\\([^)]*\\)", ""))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1),
                        found -> found.group(2) == null ? Set.<String>of() : matched(found.group(2)),
                        (one, other) -> {
                            var both = new TreeSet<>(one);
                            both.addAll(other);
                            return both;
                        }));
    }

    private static Set<String> matched(String matchers) {
        return MATCHER.matcher(matchers)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * @param from just behind the bracket that opens
     */
    private static String inBrackets(String expression, int from) {
        int depth = 1;
        int at = from;
        while (depth > 0) {
            char next = expression.charAt(at++);
            depth += next == '(' ? 1 : next == ')' ? -1 : 0;
        }
        return expression.substring(from, at - 1);
    }
}
