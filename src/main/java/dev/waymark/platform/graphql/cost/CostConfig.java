package dev.waymark.platform.graphql.cost;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Limits on operations. The other settings of GraphQL are in {@link dev.waymark.platform.graphql.GraphqlConfig}. */
@ConfigMapping(prefix = "waymark.graphql")
public interface CostConfig {

    /** The largest number of tokens in a GraphQL document. */
    @WithDefault("5000")
    int maxTokens();

    /** The largest number of fields in a GraphQL document, fragments counted wherever they are spread. */
    @WithDefault("1000")
    int maxFields();

    /**
     * The largest number of fields at the root of a GraphQL document, each of which queries the database on its own.
     */
    @WithDefault("50")
    int maxRootFields();

    /** The largest number of fields with an alias in a GraphQL document, fragments counted wherever they are spread. */
    @WithDefault("100")
    int maxAliases();

    /**
     * The highest cost of a GraphQL operation: the number of values that its answer may have, each field counted once
     * for each object that it is read from.
     */
    @WithDefault("50000")
    long maxCost();

    /**
     * The number of items that a list is assumed to have when the cost of a GraphQL operation is computed, unless the
     * operation asks for a page of a certain length.
     */
    @WithDefault("10")
    long assumedListSize();

    /**
     * Whether GraphQL operations may query the schema ({@code __schema}, {@code __type}) and the schema can be
     * downloaded.
     */
    @WithDefault("true")
    boolean introspection();

    /** The highest cost of what a GraphQL operation asks of the schema itself, computed like {@code max-cost}. */
    @WithDefault("100000")
    long maxIntrospectionCost();

    /** The largest number of objects in a GraphQL answer, counted while it is computed. */
    @WithDefault("10000")
    int maxObjects();

    /** The largest number of bytes in the data of a GraphQL answer, counted while it is computed. */
    @WithDefault("4000000")
    long maxAnswerBytes();

    /** The time after which a GraphQL request is abandoned. */
    @WithDefault("10s")
    Duration deadline();

    /** How deeply the fields of a GraphQL document may be nested, in levels. */
    @WithDefault("20")
    int maxDepth();
}
