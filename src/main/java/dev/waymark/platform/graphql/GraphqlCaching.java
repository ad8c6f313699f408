package dev.waymark.platform.graphql;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;

/** What caches may do with an answer. One to a public query that came by GET may serve everybody for some time. */
@Singleton
class GraphqlCaching {

    /** For answers with errors, and those of mutations, which may contain tokens. */
    static final String NOTHING = "no-store";

    /** The same address has another answer in another form, and for another caller. */
    static final String VARY = "Accept, Accept-Encoding, Authorization";

    private static final String CALLERS_OWN = "private, no-cache";

    private final PublishedFields fields;
    private final String everybodys;

    GraphqlCaching(PublishedFields fields, GraphqlConfig config) {
        this.fields = fields;
        var seconds = config.maxAge().toSeconds();
        this.everybodys = seconds > 0 ? "public, max-age=" + seconds : "public, no-cache";
    }

    /** The Cache-Control of an answer without errors to a valid operation. */
    String of(HttpServerRequest sent, OperationDefinition operation, Document document) {
        if (operation.getOperation() != OperationDefinition.Operation.QUERY) {
            return NOTHING;
        }
        boolean addressed = sent.method() == HttpMethod.GET || sent.method() == HttpMethod.HEAD;
        return addressed && !sent.headers().contains(HttpHeaders.AUTHORIZATION) && fields.areAll(operation, document)
                ? everybodys
                : CALLERS_OWN;
    }
}
