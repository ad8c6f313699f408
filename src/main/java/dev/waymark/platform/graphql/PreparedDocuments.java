package dev.waymark.platform.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.graphql.cost.CostConfig;
import dev.waymark.platform.graphql.cost.DocumentLimits;
import dev.waymark.platform.graphql.cost.DocumentTooLarge;
import dev.waymark.platform.graphql.schema.StandardDirectives;
import dev.waymark.platform.work.HeavyWork;
import dev.waymark.platform.work.WorkKind;
import graphql.GraphQLError;
import graphql.InvalidSyntaxError;
import graphql.execution.preparsed.PreparsedDocumentEntry;
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

    /** Measured: once parsed, a text of many short names takes 26 times its length. */
    private static final int BYTES_PER_CHARACTER = 30;

    private static final int BYTES_PER_DOCUMENT = 1_000;

    private final GraphQLSchema schema;
    private final CostConfig config;
    private final ParserOptions options;
    private final Cache<String, PreparsedDocumentEntry> entries = Caffeine.newBuilder()
            .maximumWeight(MAX_BYTES)
            .weigher((String text, PreparsedDocumentEntry entry) ->
                    text.length() * BYTES_PER_CHARACTER + BYTES_PER_DOCUMENT)
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
    PreparsedDocumentEntry prepare(String text, @Nullable HttpServerRequest request) {
        var known = entries.getIfPresent(text);
        if (known != null) {
            return known;
        }
        var entry = work.run(WorkKind.DOCUMENTS, request, () -> read(text));
        if (!entry.hasErrors()) {
            entries.put(text, entry);
        }
        return entry;
    }

    /** Without counting as a hit or a miss. */
    boolean knows(String text) {
        return entries.asMap().containsKey(text);
    }

    private PreparsedDocumentEntry read(String text) {
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
                    ? new PreparsedDocumentEntry(document)
                    : new PreparsedDocumentEntry(
                            errors.stream().map(GraphQLError.class::cast).toList());
        } catch (ParseCancelledException e) {
            throw new DocumentTooLarge("tokens", -1, config.maxTokens());
        } catch (InvalidSyntaxException e) {
            return new PreparsedDocumentEntry(
                    List.of((GraphQLError) new InvalidSyntaxError(e.getLocation(), e.getMessage())));
        }
    }
}
