package dev.waymark.platform.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;

/** What pages are made of stands in the folder {@code pages} of the class path. */
final class PageFile {

    private PageFile() {}

    static String text(String name) {
        try (var file = PageFile.class.getResourceAsStream("/pages/" + name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
