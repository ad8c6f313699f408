package dev.waymark.progress.notes;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.platform.database.Row;
import dev.waymark.platform.json.TrustedJson;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;

/** Maps notes to and from database rows. */
@ApplicationScoped
class NoteRows {

    static final String COLUMNS =
            "n.learner_id, n.item_id, n.revision, i.kind, i.slug, i.title, n.text, n.links, n.written_at";

    private static final TypeReference<List<NoteLink>> LINKS = new TypeReference<>() {};

    private final ObjectMapper json;

    NoteRows(ObjectMapper json) {
        this.json = json;
    }

    NoteView read(Row row) throws SQLException {
        return new NoteView(
                row.bigint("learner_id"),
                row.bigint("item_id"),
                row.text("revision"),
                row.constant(ItemKind.class, "kind"),
                row.text("slug"),
                row.text("title"),
                row.text("text"),
                links(row.text("links")),
                row.instant("written_at"));
    }

    String written(List<NoteLink> links) {
        return TrustedJson.text(json, links);
    }

    private List<NoteLink> links(String text) {
        return TrustedJson.read(json, text, LINKS);
    }
}
