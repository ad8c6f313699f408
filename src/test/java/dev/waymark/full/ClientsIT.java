package dev.waymark.full;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Frontends build on the contract: linters pass it, clients are generated from it and compile, and what they are told by
 * it is what the packaged application does.
 */
@Timeout(900)
class ClientsIT {

    private static WaymarkProcess app;
    private static NodePrograms programs;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        // Another origin than Waymark's, and another site.
        var page = "http://127.0.0.1:" + WaymarkProcess.freePort();
        // The programs ask a thousand things in a few seconds, from one address.
        app = WaymarkProcess.startAndAwait(
                folder.toRealPath(), Map.of("WAYMARK_LIMITS_ENABLED", "false", "WAYMARK_CORS_ORIGINS", page));
        programs =
                NodePrograms.install(Map.of("WAYMARK", app.base(), "APP", page, "NO_COLOR", "1", "FORCE_COLOR", "0"));
        programs.run("generate");
        programs.run("compile");
    }

    @AfterAll
    static void stop() throws Exception {
        app.close();
    }

    @Test
    void the_quick_start_works_in_an_empty_folder(@TempDir Path folder) throws Exception {
        QuickStart.follow(folder, app.base());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lint:spectral", "lint:redocly", "breaking"})
    void the_contract_passes(String check) throws Exception {
        programs.run(check);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rest", "graphql", "guide", "apollo", "browser"})
    void a_client_of_the_contract_works(String client) throws Exception {
        programs.run(client);
    }

    @ParameterizedTest
    @ValueSource(strings = {"answers", "audit"})
    void the_application_keeps_to_the_contract(String check) throws Exception {
        programs.run(check);
    }
}
