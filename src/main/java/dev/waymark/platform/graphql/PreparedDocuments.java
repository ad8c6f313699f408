package dev.waymark.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.cache.Fingerprint;
import dev.waymark.platform.cache.Weights;
import dev.waymark.platform.graphql.cost.CostConfig;
import dev.waymark.platform.graphql.cost.DocumentLimits;
import dev.waymark.platform.graphql.cost.DocumentTooLarge;
import dev.waymark.platform.graphql.schema.StandardDirectives;
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
import java.util.List;
import java.util.Locale;

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

    PreparedDocuments(GraphQLSchema schema, CostConfig config, MeterRegistry meters) {
        this.schema = schema;
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

    /** Keeps only valid documents, so that nobody can fill the cache with noise. */
    PreparedDocument prepare(String text) {
        var key = Fingerprint.of(text);
        var known = entries.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var prepared = read(text);
        if (!prepared.entry().hasErrors()) {
            entries.put(key, prepared);
        }
        return prepared;
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
