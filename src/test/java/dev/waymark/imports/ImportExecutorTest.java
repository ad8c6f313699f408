package dev.waymark.imports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.instanceOf;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.waymark.export.DrawnChecklist;
import dev.waymark.export.Exported;
import dev.waymark.export.markdown.MarkdownWriter;
import dev.waymark.platform.pdf.form.BrokenPdf;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportExecutorTest {

    private final ImportExecutor desk = new ImportExecutor();

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void what_a_reader_says_of_a_file_is_said() {
        assertThrows(BrokenPdf.class, () -> desk.read(ImportFormat.PDF, new byte[9]));
        assertThrows(NotAnExport.class, () -> desk.read(ImportFormat.MARKDOWN, new byte[0]));
    }

    /** One is at the desk, some wait, and the others are told at once. */
    @Test
    void too_many_at_once_are_told_to_come_again() throws InterruptedException {
        var file = Exported.bytes(new MarkdownWriter(), DrawnChecklist.ofSteps(500, 4));
        int refused = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = IntStream.range(0, 300)
                    .mapToObj(i -> threads.submit(() -> desk.read(ImportFormat.MARKDOWN, file)))
                    .toList();
            for (var one : reading) {
                try {
                    assertThat(one.get().ticks(), hasSize(500));
                } catch (ExecutionException e) {
                    assertThat(e.getCause(), instanceOf(ServiceUnavailable.class));
                    refused++;
                }
            }
        }
        assertThat(refused, allOf(greaterThan(0), lessThan(300)));
        assertThat(desk.read(ImportFormat.MARKDOWN, file).changes().size(), equalTo(0));
    }
}
