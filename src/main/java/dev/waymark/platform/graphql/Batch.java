package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.problem.HttpProblem;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves a batched field with one look-up: one result for each source, in the order of the sources. */
public final class Batch {

    private Batch() {}

    public static <S, K, T> List<List<T>> many(
            List<S> sources, Function<S, K> key, Function<Collection<K>, Map<K, List<T>>> lookUp) {
        var found = lookUp.apply(keys(sources, key));
        return sources.stream()
                .map(source -> found.getOrDefault(key.apply(source), List.of()))
                .toList();
    }

    public static <S, K, T> List<T> one(
            List<S> sources, Function<S, K> key, Function<Collection<K>, Map<K, T>> lookUp) {
        var found = lookUp.apply(keys(sources, key));
        return sources.stream()
                .map(source -> there(found.get(key.apply(source))))
                .toList();
    }

    public static <S, K, T> List<@Nullable T> oneOrNull(
            List<S> sources, Function<S, K> key, Function<Collection<K>, Map<K, T>> lookUp) {
        var found = lookUp.apply(keys(sources, key));
        return sources.stream()
                .<@Nullable T>map(source -> found.get(key.apply(source)))
                .toList();
    }

    /** For sources that name several things each, in the order of the names; what is not found is left out. */
    public static <S, K, T> List<List<T>> all(
            List<S> sources, Function<S, List<K>> keys, Function<Collection<K>, Map<K, T>> lookUp) {
        var found = lookUp.apply(sources.stream()
                .flatMap(source -> keys.apply(source).stream())
                .distinct()
                .toList());
        return sources.stream()
                .map(source -> keys.apply(source).stream()
                        .filter(found::containsKey)
                        .map(key -> requireNonNull(found.get(key)))
                        .toList())
                .toList();
    }

    /** What a source refers to may have been deleted since the source was read. */
    private static <T> T there(@Nullable T found) {
        if (found == null) {
            throw HttpProblem.of(404);
        }
        return found;
    }

    private static <S, K> List<K> keys(List<S> sources, Function<S, K> key) {
        return sources.stream().map(key).distinct().toList();
    }
}
