package dev.waymark.platform.graphql;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves a batched field with one look-up: one result for each source, in the order of the sources. */
public final class Batch {

    private Batch() {}

    public static <S, T> List<List<T>> many(
            List<S> sources, Function<S, Long> key, Function<Collection<Long>, Map<Long, List<T>>> lookUp) {
        var found = lookUp.apply(keys(sources, key));
        return sources.stream()
                .map(source -> found.getOrDefault(key.apply(source), List.of()))
                .toList();
    }

    public static <S, T> List<T> one(
            List<S> sources, Function<S, Long> key, Function<Collection<Long>, Map<Long, T>> lookUp) {
        var found = lookUp.apply(keys(sources, key));
        return sources.stream()
                .map(source -> requireNonNull(found.get(key.apply(source))))
                .toList();
    }

    public static <S, T> List<@Nullable T> oneOrNull(
            List<S> sources, Function<S, Long> key, Function<Collection<Long>, Map<Long, T>> lookUp) {
        var found = lookUp.apply(keys(sources, key));
        return sources.stream()
                .<@Nullable T>map(source -> found.get(key.apply(source)))
                .toList();
    }

    private static <S> List<Long> keys(List<S> sources, Function<S, Long> key) {
        return sources.stream().map(key).distinct().toList();
    }
}
