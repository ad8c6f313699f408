package dev.waymark.imports;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import dev.waymark.content.NothingPublished;
import dev.waymark.content.Publishing;
import dev.waymark.content.Tree;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What curators rename, merge and retire after an export comes back by the names that it has in the file. */
@QuarkusTest
@TestProfile(NothingPublished.class)
class ImportedNamesTest {

    @Inject
    Publishing publishing;

    private final Tree tree = Tree.fresh();
    private Importer ada;

    @BeforeEach
    void publish() {
        publishing.publish(tree);
        ada = Importer.fresh();
    }

    private String box(String box, String topic) {
        return "- [%s] A <!-- waymark:topics/%s PENDING -->\n".formatted(box, tree.slug(topic));
    }

    private void renameHttp() {
        publishing.publish(tree.edit("@http", "@http-semantics")
                .edit("slug: @http-semantics\n", "slug: @http-semantics\n    formerSlugs: [@http]\n"));
    }

    @Test
    void a_former_key_names_the_item_of_today() {
        renameHttp();
        var preview = ada.preview(box("x", "http"));
        assertThat(preview.getList("changes.slug"), contains(tree.slug("http-semantics")));
        assertThat(ada.outcomes(preview), contains("APPLIED"));
        assertThat(ada.status("topics/" + tree.slug("http-semantics")), equalTo("DONE"));
    }

    @Test
    void an_item_that_is_renamed_between_preview_and_application_is_the_same() {
        var preview = ada.preview(box("x", "http"));
        renameHttp();
        assertThat(
                ada.get(preview.getString("id")).jsonPath().getList("changes.slug"),
                contains(tree.slug("http-semantics")));
        assertThat(ada.outcomes(preview), contains("APPLIED"));
        assertThat(ada.outcomes(preview), contains("DUPLICATE"));
        assertThat(ada.status("topics/" + tree.slug("http")), equalTo("DONE"));
    }

    @Test
    void former_and_present_key_of_an_item_count_once_if_they_agree() {
        renameHttp();
        var preview = ada.preview(box("x", "http") + box("x", "http-semantics"));
        assertThat(
                preview.getList("changes"), equalTo(preview.getList("changes").subList(0, 1)));
        assertThat(preview.getList("unknown"), empty());
    }

    @Test
    void former_and_present_key_of_an_item_count_for_nothing_if_they_do_not_agree() {
        renameHttp();
        var preview = ada.preview(box("x", "http") + box(" ", "http-semantics"));
        assertThat(preview.getList("changes"), empty());
        assertThat(preview.getList("unknown.key"), equalTo(List.of("topics/" + tree.slug("http-semantics"))));
    }

    @Test
    void what_left_the_catalogue_can_be_ticked() {
        publishing.publish(tree.edit(Tree.TLS, ""));
        var preview = ada.preview(box("x", "tls"));
        assertThat(preview.getString("changes[0].retiredAt"), notNullValue());
        assertThat(ada.outcomes(preview), contains("APPLIED"));
        assertThat(ada.status("topics/" + tree.slug("tls")), equalTo("DONE"));
    }
}
