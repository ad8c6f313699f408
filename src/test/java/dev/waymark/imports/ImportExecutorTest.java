package dev.waymark.imports;

import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.waymark.imports.RefusedPdf.BrokenPdf;
import dev.waymark.platform.work.TestWork;
import org.junit.jupiter.api.Test;

class ImportExecutorTest {

    private final ImportExecutor executor = new ImportExecutor(TestWork.heavy());

    @Test
    void problems_of_a_reader_reach_the_caller() {
        assertThrows(BrokenPdf.class, () -> executor.read(ImportFormat.PDF, new byte[9]));
        assertThrows(NotAnExport.class, () -> executor.read(ImportFormat.MARKDOWN, new byte[0]));
    }
}
