package dev.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The built-in content where the packaged application has it. */
@Timeout(60)
class ContentInJarTest {

    private static final int READERS = 8;
    private static final int ROUNDS = 20;

    @Test
    void all_who_read_it_at_once_read_the_same(@TempDir Path folder) throws Exception {
        var jar = Files.createDirectories(folder.resolve("with space + plus")).resolve("application.jar");
        write(jar, "content/content.yaml", "content/topics/some.yaml", "content/read.me", "other.yaml");
        var together = new CyclicBarrier(READERS);
        try (var classes = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                var threads = Executors.newFixedThreadPool(READERS)) {
            var readers = IntStream.range(0, READERS)
                    .mapToObj(reader -> threads.submit(() -> {
                        Thread.currentThread().setContextClassLoader(classes);
                        for (int round = 0; round < ROUNDS; round++) {
                            together.await(60, TimeUnit.SECONDS);
                            assertEquals(
                                    Set.of("content.yaml", "topics/some.yaml"),
                                    ContentFiles.builtIn().files().keySet());
                        }
                        return reader;
                    }))
                    .toList();
            for (var reader : readers) {
                reader.get();
            }
        }
    }

    private static void write(Path jar, String... names) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var name : names) {
                out.putNextEntry(new ZipEntry(name));
                out.write(name.getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
