package dev.waymark.imports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import dev.waymark.export.CatalogueChecklist;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The curated roadmap leaves as a file, is ticked there, and comes back. */
@QuarkusTest
class ImportTripTest {

    private static final String ROADMAP = "senior-backend-python-aws-microservices";

    @ParameterizedTest
    @EnumSource
    void three_ticks_in_a_file_are_three_items_done(ImportFormat format) {
        var ada = Importer.fresh();
        ada.learner()
                .given()
                .contentType("application/json")
                .body("{}")
                .put("/api/v1/me/enrolments/{roadmap}", ROADMAP)
                .then()
                .statusCode(201);
        var ticked = Set.copyOf(CatalogueChecklist.KEYS.subList(4, 7));
        var file = TickedFile.of(format, CatalogueChecklist.of(Map.of()), ticked);

        var preview = ada.preview(file.mediaType(), file.bytes());
        assertThat(Importer.changes(preview).keySet(), equalTo(ticked));
        assertThat(preview.getList("unknown"), hasSize(0));
        assertThat(ada.outcomes(preview), equalTo(List.of("APPLIED", "APPLIED", "APPLIED")));

        ada.learner()
                .given()
                .queryParam("status", "DONE")
                .queryParam("roadmap", ROADMAP)
                .get("/api/v1/me/progress")
                .then()
                .body(
                        "items.slug",
                        containsInAnyOrder(
                                ticked.stream().map(key -> key.split("/", 2)[1]).toArray()));
        ada.learner()
                .given()
                .get("/api/v1/me/enrolments/{roadmap}", ROADMAP)
                .then()
                .body("progress.stages.steps.flatten().findAll { it.status == 'DONE' }", hasSize(3));
        ada.learner()
                .given()
                .get("/api/v1/me/activity")
                .then()
                .body("totals.done", equalTo(3))
                .body("days.active", equalTo(1))
                .body("days.lastActive", equalTo(LocalDate.now(ZoneOffset.UTC).toString()));
    }
}
