package dev.waymark.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.cache.Weights;
import dev.waymark.platform.graphql.cost.CostConfig;
import dev.waymark.platform.graphql.cost.DocumentLimits;
import dev.waymark.platform.graphql.cost.DocumentTooLarge;
import dev.waymark.platform.graphql.schema.StandardDirectives;
import dev.waymark.platform.work.HeavyWork;
import dev.waymark.platform.work.WorkKind;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.schema.GraphQLSchema;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Parses and validates documents, and keeps the result for the next request with the same text. */
final class PreparedDocuments {

    private static final long MAX_BYTES = 32L << 20;

    private final GraphQLSchema schema;
    private final CostConfig config;
    private final ParserOptions options;
    final Cache<Fingerprint, PreparedDocument> entries = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher(
                    (Fingerprint text, PreparedDocument document) -> Weights.clamped(Weights.ENTRY + document.weight()))
            .recordStats()
            .build();

    private final HeavyWork work;

    PreparedDocuments(GraphQLSchema schema, CostConfig config, HeavyWork work, MeterRegistry meters) {
        this.schema = schema;
        this.work = work;
        this.config = config;
        this.options = ParserOptions.newParserOptions()
                .maxTokens(config.maxTokens())
                .maxWhitespaceTokens(config.maxTokens() * 10)
                .maxRuleDepth(200)
                .captureIgnoredChars(false)
                .captureLineComments(false)
                .build();
        CaffeineCacheMetrics.monitor(meters, entries, "graphql-documents");
    }

    /**
     * Keeps only valid documents, so that nobody can fill the cache with noise. One that is not known yet is read beside
     * what serves others.
     *
     * @param request null if none asks for it
     */
    PreparedDocument prepare(String text, @Nullable HttpServerRequest request) {
        var key = Fingerprint.of(text);
        var known = entries.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var prepared = work.run(WorkKind.DOCUMENTS, request, () -> read(text));
        if (!prepared.entry().hasErrors()) {
            entries.put(key, prepared);
        }
        return prepared;
    }

    /** Without counting as a hit or a miss. */
    boolean knows(String text) {
        return entries.asMap().containsKey(Fingerprint.of(text));
    }

    private PreparedDocument read(String text) {
        try {
            var document = Parser.parse(ParserEnvironment.newParserEnvironment()
                    .document(text)
                    .parserOptions(options)
                    .build());
            DocumentLimits.check(document, config);
            IllFormedText.refuseIn(document);
            List<? extends GraphQLError> errors =
                    StandardDirectives.validator().validateDocument(schema, document, Locale.ENGLISH);
            return errors.isEmpty()
                    ? PreparedDocument.valid(document, text)
                    : PreparedDocument.refused(
                            errors.stream().map(GraphQLError.class::cast).toList());
        } catch (ParseCancelledException e) {
            throw new DocumentTooLarge("tokens", -1, config.maxTokens());
        } catch (InvalidSyntaxException e) {
            return PreparedDocument.refused(
                    List.of((GraphQLError) new InvalidSyntaxError(e.getLocation(), e.getMessage())));
        }
    }
}
