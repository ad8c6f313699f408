package dev.waymark.platform.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Other users of the machine, who would like to read the data, or to have their own program started. */
@Timeout(120)
class OwnershipTest {

    private static final int SOMEBODY = 12_345;

    private Path above = Path.of("");
    private Path folder = Path.of("");

    @BeforeEach
    void name(@TempDir Path temporary) throws IOException {
        above = temporary.toRealPath().resolve("new");
        folder = above.resolve("data");
    }

    @Test
    void nothing_is_open_to_others_even_without_a_umask() throws Exception {
        for (int start = 0; start < 2; start++) {
            try (var database = new DatabaseProcess(folder, "000")) {
                database.connectionUrl();
                assertEquals("rwx------", permissions(above));
                assertThat(openToOthers(), empty());
            }
        }
    }

    @Test
    void what_was_left_open_is_closed_and_its_programs_are_unpacked_again() throws Exception {
        try (var database = new DatabaseProcess(folder)) {
            database.connectionUrl();
        }
        permit(folder, "rwxr-xr-x");
        permit(folder.resolve("binaries"), "rwxrwxrwx");
        // The killed process left a server behind, whose program cannot be written to.
        var program = program();
        Files.delete(program);
        Files.writeString(program, "#!/bin/sh\nexit 1\n");
        try (var database = new DatabaseProcess(folder)) {
            database.connectionUrl();
        }
        assertTrue(Files.size(program) > 1_000_000);
        assertThat(openToOthers(), empty());
    }

    @Test
    void a_program_of_somebody_else_is_not_started() throws Exception {
        assumeTrue(isRoot());
        var foreign = Files.createDirectories(folder.resolve("binaries")).resolve("postgres");
        Files.writeString(foreign, "#!/bin/sh\n");
        giveAway(foreign);
        assertTrue(Ownership.isLoose(folder.resolve("binaries")));
        try (var data = DataFolder.open(folder)) {
            data.clearLooseBinaries();
        }
        assertFalse(Files.exists(foreign));
    }

    @Test
    void a_folder_that_others_can_replace_is_refused() throws Exception {
        Files.createDirectories(folder);
        for (var open : List.of("rwxrwxrwx", "rwxr-x-w-")) {
            permit(above, open);
            var refusal = assertThrows(WritableByOthers.class, () -> DataFolder.open(folder));
            assertThat(refusal.getMessage(), containsString(above.toString()));
            assertThat(refusal.getMessage(), containsString("chmod go-w"));
        }
        Files.setAttribute(above, "unix:mode", 01777);
        DataFolder.open(folder).close();
    }

    @Test
    void a_folder_of_somebody_else_is_refused() throws Exception {
        assumeTrue(isRoot());
        Files.createDirectories(folder);
        giveAway(folder);
        assertThrows(WritableByOthers.class, () -> DataFolder.open(folder));
    }

    @Test
    void root_trusts_whoever_owns_the_folders_above() throws Exception {
        assumeTrue(isRoot());
        Files.createDirectories(folder);
        giveAway(above);
        DataFolder.open(folder).close();
    }

    @Test
    void a_start_that_is_refused_says_so_and_starts_nothing() throws Exception {
        Files.createDirectories(folder);
        permit(above, "rwxrwxrwx");
        try (var database = new DatabaseProcess(folder)) {
            assertThat(database.failure(), containsString("other users of this machine could change"));
        }
        assertThat(names(folder), not(hasItem(startsWith("cluster"))));
    }

    private Path program() throws IOException {
        try (var files = Files.walk(folder.resolve("binaries"))) {
            return files.filter(file -> file.endsWith("bin/postgres"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private List<String> openToOthers() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> !Files.isSymbolicLink(file))
                    .filter(file -> !permissions(file).endsWith("------"))
                    .map(file -> permissions(file) + " " + file)
                    .toList();
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException e) {
            // A file of the running server that is gone by now.
            return PosixFilePermissions.toString(Set.<PosixFilePermission>of());
        }
    }

    private static void permit(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    private static void giveAway(Path file) throws IOException {
        Files.setAttribute(file, "unix:uid", SOMEBODY);
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }
}
