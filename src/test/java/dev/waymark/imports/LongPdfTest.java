package dev.waymark.imports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LongPdfTest {

    @Test
    void five_thousand_steps_take_little_memory_and_room(@TempDir Path folder)
            throws IOException, InterruptedException {
        var file = folder.resolve("long.pdf");
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx192m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LongPdf.class.getName(),
                        file.toString(),
                        "5000"))
                .redirectErrorStream(true)
                .redirectOutput(Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES), is(true));
        assertThat(process.exitValue(), is(0));
        assertThat(Files.size(file), lessThan(8L << 20));
        assertThat(new PdfReader().read(Files.readAllBytes(file)).ticks(), hasSize(5000));
    }
}
