package dev.waymark.curation.composing;

import static java.util.Objects.requireNonNullElse;

import dev.waymark.catalogue.Level;
import dev.waymark.curation.graph.CatalogueGraph;
import dev.waymark.curation.graph.CatalogueGraph.Focus;
import dev.waymark.curation.graph.KnownItems;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Nearest;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Checks a request for a composition and translates it into the numbers of a graph. */
final class RequestResolver {

    private static final int MAX_FOCUS_AREAS = 20;
    private static final int MAX_BUDGET = 100_000;
    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}");

    private final CatalogueGraph graph;
    private final CompositionRequest request;
    private final CompositionInput input;
    private final Mistakes mistakes;

    private RequestResolver(CatalogueGraph graph, CompositionRequest request, Mistakes mistakes) {
        this.graph = graph;
        this.request = request;
        this.input = request.input();
        this.mistakes = mistakes;
    }

    /** The result is meaningless if there are mistakes. */
    static ResolvedRequest resolve(CatalogueGraph graph, CompositionRequest request, Mistakes mistakes) {
        return new RequestResolver(graph, request, mistakes).resolve();
    }

    private ResolvedRequest resolve() {
        var level = requireNonNullElse(input.level(), Level.FOUNDATIONAL);
        var target = requireNonNullElse(input.targetLevel(), Level.EXPERT);
        if (level.compareTo(target) > 0) {
            mistakes.add("level", "must not be beyond targetLevel: %s is beyond %s".formatted(level, target));
        }
        mistakes.range("budgetHours", input.budgetHours(), MAX_BUDGET);
        var known = KnownItems.read(graph, request.known(), mistakes);
        known.addFound(graph, request.done());
        return new ResolvedRequest(
                focusAreas(),
                level,
                target,
                known.items(),
                knownBy(level, known.items()),
                requireNonNullElse(input.certifications(), true),
                input.budgetHours(),
                resources(known.resources()),
                pace());
    }

    private int[] focusAreas() {
        var wanted = new HashSet<>(input.focus());
        if (wanted.isEmpty() && !mistakes.has("focus")) {
            mistakes.add("focus", "must name at least one focus area");
        }
        if (wanted.size() > MAX_FOCUS_AREAS) {
            mistakes.add("focus", "must have at most %d values".formatted(MAX_FOCUS_AREAS));
            return new int[0];
        }
        var slugs = graph.focusAreas().stream().map(Focus::slug).toList();
        wanted.stream()
                .filter(slug -> !slugs.contains(slug))
                .sorted()
                .forEach(slug -> mistakes.add(
                        "focus", "names no focus area: " + Mistakes.quoted(slug) + Nearest.hint(slug, slugs)));
        return wanted.stream()
                .mapToInt(slugs::indexOf)
                .filter(number -> number >= 0)
                .sorted()
                .toArray();
    }

    private BitSet knownBy(Level level, BitSet told) {
        var known = (BitSet) told.clone();
        for (int node = 0; node < graph.size(); node++) {
            var itsLevel = graph.item(node).level();
            if (itsLevel != null && itsLevel.compareTo(level) < 0) {
                known.set(node);
            }
        }
        return known;
    }

    private ResourceFilter resources(Set<String> known) {
        var language = input.language();
        if (language != null && !LANGUAGE_TAG.matcher(language).matches()) {
            mistakes.add("language", "must be a language tag by BCP 47, such as en or pt-BR");
        }
        return new ResourceFilter(
                requireNonNullElse(input.free(), false), Set.copyOf(request.resourceType()), language, known);
    }

    private @Nullable Pace pace() {
        var hoursPerWeek = request.hoursPerWeek();
        var startDate = input.startDate();
        if (hoursPerWeek != null) {
            return Pace.read(hoursPerWeek, startDate, mistakes);
        }
        if (startDate != null) {
            Pace.date(startDate, mistakes);
            mistakes.add("startDate", "needs hoursPerWeek");
        }
        return null;
    }
}
