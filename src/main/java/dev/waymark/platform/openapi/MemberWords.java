package dev.waymark.platform.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The entries of {@code openapi/members.yaml}, so that no view repeats what a name means everywhere. */
final class MemberWords {

    private final Map<String, Map<String, Object>> entries;

    private MemberWords(Map<String, Map<String, Object>> entries) {
        this.entries = entries;
    }

    static MemberWords load() {
        return new MemberWords(read("openapi/members.yaml"));
    }

    /** Reads a file of entries by their names, while the application is built. */
    @SuppressWarnings("unchecked")
    static Map<String, Map<String, Object>> read(String resource) {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return (Map<String, Map<String, Object>>) yaml.load(Objects.requireNonNull(file, resource));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Merges the entries of these names; earlier names take precedence. */
    Words of(String... names) {
        var merged = new LinkedHashMap<String, Object>();
        Stream.of(names).map(entries::get).filter(Objects::nonNull).forEach(said -> said.forEach(merged::putIfAbsent));
        return new Words(merged);
    }

    record Words(Map<String, Object> said) {

        Optional<Object> example() {
            return Optional.ofNullable(said.get("example"));
        }

        boolean isAbsent() {
            return Boolean.TRUE.equals(said.get("absent"));
        }

        boolean isNever() {
            return Boolean.TRUE.equals(said.get("never"));
        }

        boolean isInSchema() {
            return Boolean.TRUE.equals(said.get("inSchema"));
        }

        boolean isPersonal() {
            return Boolean.TRUE.equals(said.get("personal"));
        }

        @Nullable
        Integer number(String name) {
            return (Integer) said.get(name);
        }

        @Nullable
        String text(String name) {
            return (String) said.get(name);
        }
    }

    /** The first of several values, if there is one. */
    static Optional<Object> first(@Nullable List<Object> values) {
        return values == null || values.isEmpty() ? Optional.empty() : Optional.of(values.getFirst());
    }
}
