package dev.waymark.platform.graphql.cost;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Measures a document before it is validated, in time linear in its text, all its operations together: each fragment is measured once, and counts
 * wherever it is spread. Cycles of fragments are left to validation, which refuses them.
 */
public final class DocumentLimits {

    /**
     * @param width the number of fields at the same level, including those of fragments
     * @param depth the number of fields within each other
     * @param levels the same, but of fields and fragments
     */
    private record Measure(long fields, long width, long aliases, int depth, int levels) {

        static final Measure NOTHING = new Measure(0, 0, 0, 0, 0);

        Measure beside(Measure other) {
            return new Measure(
                    Math.min(fields + other.fields, Integer.MAX_VALUE),
                    Math.min(width + other.width, Integer.MAX_VALUE),
                    Math.min(aliases + other.aliases, Integer.MAX_VALUE),
                    Math.max(depth, other.depth),
                    Math.max(levels, other.levels));
        }

        Measure under(Field field) {
            return new Measure(
                    Math.min(fields + 1, Integer.MAX_VALUE),
                    1,
                    Math.min(aliases + (field.getAlias() == null ? 0 : 1), Integer.MAX_VALUE),
                    depth + 1,
                    levels + 1);
        }

        Measure underFragment() {
            return new Measure(fields, width, aliases, depth, levels + 1);
        }
    }

    /** Of fragments within each other there may be so many for each level of fields. */
    private static final int FRAGMENTS_PER_LEVEL = 3;

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Measure> measured = new HashMap<>();
    private final Set<String> measuring = new HashSet<>();

    private DocumentLimits(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    public static void check(Document document, CostConfig config) {
        DocumentParts.check(document, config);
        var limits = new DocumentLimits(document);
        var all = Measure.NOTHING;
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            var measure = limits.measure(operation.getSelectionSet());
            check("fields at its root", measure.width, config.maxRootFields());
            all = all.beside(measure);
        }
        limits.checkAll(all, config);
        // Validation looks at those that no operation uses, too.
        for (var fragment : limits.fragments.keySet()) {
            limits.checkAll(limits.measureFragment(fragment), config);
        }
    }

    private void checkAll(Measure measure, CostConfig config) {
        check("fields", measure.fields, config.maxFields());
        check("aliases", measure.aliases, config.maxAliases());
        check("levels of nesting", measure.depth, config.maxDepth());
        check("levels of nested fragments", measure.levels, (long) config.maxDepth() * FRAGMENTS_PER_LEVEL);
    }

    private static void check(String parts, long actual, long limit) {
        if (actual > limit) {
            throw new DocumentTooLarge(parts, actual, limit);
        }
    }

    private Measure measure(@Nullable SelectionSet set) {
        var sum = Measure.NOTHING;
        if (set != null) {
            for (var selection : set.getSelections()) {
                sum = sum.beside(
                        switch (selection) {
                            case Field field -> measure(field.getSelectionSet()).under(field);
                            case InlineFragment fragment ->
                                measure(fragment.getSelectionSet()).underFragment();
                            case FragmentSpread spread ->
                                measureFragment(spread.getName()).underFragment();
                            default -> Measure.NOTHING;
                        });
            }
        }
        return sum;
    }

    private Measure measureFragment(String name) {
        var known = measured.get(name);
        var fragment = fragments.get(name);
        if (known != null || fragment == null || !measuring.add(name)) {
            return known == null ? Measure.NOTHING : known;
        }
        var measure = measure(fragment.getSelectionSet());
        measuring.remove(name);
        measured.put(name, measure);
        return measure;
    }
}
