package dev.waymark.content;

import static java.util.Objects.requireNonNull;

import dev.waymark.platform.secret.Sha256;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a content tree as they were read: the path below its folder, with slashes, to bytes.
 *
 * @param overlay the files of a tree on top, with paths below {@code overlay/}; empty if there is none
 */
record ContentFiles(SortedMap<String, byte[]> files, SortedMap<String, byte[]> overlay) {

    /**
     * Raised when a release reads the same files differently, so that they are published again. The tree that an older
     * release would read is then an older tree.
     */
    private static final int FORMAT = 2;

    private static final String BUILT_IN = "content/content.yaml";
    private static final long MAX_BYTES = 64L << 20;

    ContentFiles(SortedMap<String, byte[]> files) {
        this(files, Collections.emptySortedMap());
    }

    /**
     * @param dir the folder of the tree; empty for the built-in one
     * @param overlayDir the folder of a tree on top of it
     * @throws ContentInvalid if a folder cannot be read or the overlay has no files
     */
    static ContentFiles of(Optional<Path> dir, Optional<Path> overlayDir) {
        var base = dir.map(ContentFiles::in).orElseGet(ContentFiles::builtIn);
        return overlayDir.map(ContentFiles::in).map(base::under).orElse(base);
    }

    /**
     * @throws ContentInvalid if the upper tree has no files: if its volume is not mounted, everything in it would be
     *     retired
     */
    ContentFiles under(ContentFiles upper) {
        if (upper.files.isEmpty()) {
            throw none("overlay");
        }
        var overlay = new TreeMap<String, byte[]>();
        upper.files.forEach((path, bytes) -> overlay.put("overlay/" + path, bytes));
        return new ContentFiles(files, overlay);
    }

    static ContentInvalid none(String path) {
        return new ContentInvalid(List.of(new Finding(path, 1, "there are no content files (*.yaml)")));
    }

    /**
     * The content that ships with the application, wherever the class path has it: a folder, a jar or a native image.
     */
    static ContentFiles builtIn() {
        URL manifest = Thread.currentThread().getContextClassLoader().getResource(BUILT_IN);
        if (manifest == null) {
            throw new IllegalStateException("The application was built without " + BUILT_IN);
        }
        try {
            var uri = manifest.toURI();
            if (uri.getScheme().equals("file")) {
                return in(requireNonNull(Path.of(uri).getParent()));
            }
            return manifest.openConnection() instanceof JarURLConnection jar ? inJar(jar) : inImage(uri);
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("The built-in content cannot be read", e);
        }
    }

    /** Opened by its path, which works any number of times at once; by its URI, it can be open only once. */
    private static ContentFiles inJar(JarURLConnection jar) throws URISyntaxException, IOException {
        var file = Path.of(jar.getJarFileURL().toURI());
        try (var archive = FileSystems.newFileSystem(file)) {
            return in(requireNonNull(archive.getPath(jar.getEntryName()).getParent()));
        }
    }

    /** A native image has only URIs, so readers take turns. */
    private static synchronized ContentFiles inImage(URI uri) throws IOException {
        try (var image = FileSystems.newFileSystem(uri, Map.of())) {
            return in(requireNonNull(image.provider().getPath(uri).getParent()));
        }
    }

    /**
     * The YAML files below a folder. Hidden files are skipped, since a mounted volume keeps the same files again in a
     * hidden folder.
     *
     * @throws ContentInvalid if the folder cannot be read
     */
    static ContentFiles in(Path folder) {
        var files = new TreeMap<String, byte[]>();
        try (var paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            long total = 0;
            for (var path : (Iterable<Path>) paths.filter(path -> isContent(folder.relativize(path)))::iterator) {
                total += Files.size(path);
                if (total > MAX_BYTES) {
                    throw new IOException("there are more than %d bytes of content".formatted(MAX_BYTES));
                }
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new ContentInvalid(List.of(new Finding(folder.toString(), 1, "the folder cannot be read: " + e)));
        }
        return new ContentFiles(files);
    }

    private static boolean isContent(Path path) {
        for (var part : path) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return path.toString().endsWith(".yaml") || path.toString().endsWith(".yml");
    }

    /** Identifies the tree. */
    String hash() {
        var digest = Sha256.start();
        digest.update((byte) FORMAT);
        digest(files, digest);
        if (!overlay.isEmpty()) {
            digest.update((byte) '+');
            digest(overlay, digest);
        }
        return Sha256.named(digest.digest());
    }

    private static void digest(SortedMap<String, byte[]> files, MessageDigest digest) {
        files.forEach((path, bytes) -> {
            digest.update("%s\n%d\n".formatted(path, bytes.length).getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
    }
}
