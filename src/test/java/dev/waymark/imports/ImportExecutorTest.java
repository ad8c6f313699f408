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
import dev.waymark.imports.RefusedPdf.BrokenPdf;
import dev.waymark.platform.problem.HttpProblem.ServiceUnavailable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ImportExecutorTest {

    private final ImportExecutor executor = new ImportExecutor();

    @AfterEach
    void close() {
        executor.close();
    }

    @Test
    void problems_of_a_reader_reach_the_caller() {
        assertThrows(BrokenPdf.class, () -> executor.read(ImportFormat.PDF, new byte[9]));
        assertThrows(NotAnExport.class, () -> executor.read(ImportFormat.MARKDOWN, new byte[0]));
    }

    /** One file is read, some wait, and the others are refused at once. */
    @Test
    void files_beyond_the_queue_are_refused() throws InterruptedException {
        var file = Exported.bytes(new MarkdownWriter(), DrawnChecklist.ofSteps(500, 4));
        int refused = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var reading = IntStream.range(0, 300)
                    .mapToObj(i -> threads.submit(() -> executor.read(ImportFormat.MARKDOWN, file)))
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
        assertThat(executor.read(ImportFormat.MARKDOWN, file).changes().size(), equalTo(0));
    }
}
