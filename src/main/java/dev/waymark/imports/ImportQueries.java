package dev.waymark.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.ItemView;
import dev.waymark.identity.Learners;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.progress.RecordedChanges;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;

/** Imports in GraphQL. */
@GraphQLApi
@Authenticated
public class ImportQueries {

    private final Imports imports;
    private final Catalogue catalogue;
    private final Learners learners;

    ImportQueries(Imports imports, Catalogue catalogue, Learners learners) {
        this.imports = imports;
        this.catalogue = catalogue;
        this.learners = learners;
    }

    @Query("progressImport")
    @Nullable
    @Description("One of the learner's imports, and what applying it would change now; null if it does"
            + " not exist or has expired")
    public ImportView progressImport(@Description("Id of the import") String id) {
        return imports.find(learners.current(), id).orElse(null);
    }

    @Mutation("importProgress")
    @Description("Reads back an export that was ticked elsewhere, and previews what applying it would"
            + " change. PDFs, and files too large for a GraphQL request, go to the REST API")
    public ImportView importProgress(@Description("The file's text: Markdown or JSON") String text) {
        return imports.take(learners.current(), new UploadedFile("", text.getBytes(UTF_8)));
    }

    @Mutation("applyImport")
    @Description("Applies an import's changes as if they had been marked when the file was uploaded;"
            + " applying it twice has the same effect as once")
    public RecordedChanges applyImport(@Description("Id of the import") String id) {
        return imports.apply(learners.current(), id);
    }

    @Mutation("discardImport")
    @Description("Discards an import; what was already applied stays")
    public DeletedImport discardImport(@Description("Id of the import") String id) {
        imports.discard(learners.current(), id);
        return new DeletedImport(id);
    }

    @Name("item")
    @Description("The item")
    public List<ItemView> itemOfChange(@Source List<ImportedChange> sources) {
        return Batch.one(sources, ImportedChange::itemId, catalogue::items);
    }
}
