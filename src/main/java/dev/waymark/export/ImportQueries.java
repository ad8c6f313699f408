package dev.waymark.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.waymark.identity.Learners;
import dev.waymark.progress.RecordedChanges;
import io.quarkus.security.Authenticated;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;

/** Ticks read back, in GraphQL. */
@GraphQLApi
@Authenticated
public class ImportQueries {

    private final Imports imports;
    private final Learners learners;

    ImportQueries(Imports imports, Learners learners) {
        this.imports = imports;
        this.learners = learners;
    }

    @Query("progressImport")
    @Nullable
    @Description(
            "An import of the learner's own, and what applying it would change now; null if there is none, or no more")
    public ImportView progressImport(@Description("Its id") String id) {
        return imports.find(learners.current(), id).orElse(null);
    }

    @Mutation("importProgress")
    @Description("Reads back an export that was ticked elsewhere, and says what applying it would change. A PDF, and"
            + " whatever is larger than a GraphQL request may be, goes to the REST API")
    public ImportView importProgress(@Description("The file's text: Markdown or JSON") String text) {
        return imports.take(learners.current(), new SentFile("", text.getBytes(UTF_8)));
    }

    @Mutation("applyImport")
    @Description(
            "Takes an import's changes as if they had been marked when the file came; twice has the effect of once")
    public RecordedChanges applyImport(@Description("Its id") String id) {
        return imports.apply(learners.current(), id);
    }

    @Mutation("discardImport")
    @Description("Forgets an import; what was applied of it stays. Always true")
    public boolean discardImport(@Description("Its id") String id) {
        imports.discard(learners.current(), id);
        return true;
    }
}
