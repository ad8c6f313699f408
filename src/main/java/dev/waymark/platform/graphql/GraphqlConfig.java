package dev.waymark.platform.graphql;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "waymark.graphql")
public interface GraphqlConfig {

    /** The largest request body, in bytes. */
    @WithDefault("131072")
    int maxBodyBytes();

    /** How many tokens a document may have. */
    @WithDefault("5000")
    int maxTokens();

    /** How many fields a document may ask for, fragments counted where they are spread. */
    @WithDefault("1000")
    int maxFields();

    /** How many fields a document may ask for at its root, each of which asks the database on its own. */
    @WithDefault("50")
    int maxRootFields();

    /** How many fields of a document may have an alias, fragments counted where they are spread. */
    @WithDefault("100")
    int maxAliases();

    /** How many values an answer may have, by what the operation asks for: each field once for each object it is read of. */
    @WithDefault("50000")
    long maxCost();

    /** How long a list is taken to be for that, if it is no page whose length is asked for. */
    @WithDefault("10")
    long assumedListSize();

    /** Whether operations may ask for the schema ({@code __schema}, {@code __type}), and the schema can be fetched. */
    @WithDefault("true")
    boolean introspection();

    /** How many values of the schema an answer may have, measured likewise. */
    @WithDefault("100000")
    long maxIntrospectionCost();

    /** How many objects an answer may hold, counted as they are made. */
    @WithDefault("10000")
    int maxObjects();

    /** How many characters the long texts of an answer may have together, counted wherever they are read. */
    @WithDefault("8000000")
    long maxText();

    /** After how long a request is given up. */
    @WithDefault("10s")
    Duration deadline();

    /** How deeply fields may be nested. */
    @WithDefault("20")
    int maxDepth();

    /** Operations that are known by their ids. */
    RegisteredOperationsConfig registeredOperations();

    interface RegisteredOperationsConfig {

        /** Files, and folders of files ({@code *.json}), each an object of documents by their ids. */
        Optional<List<Path>> files();

        /** Whether nothing else runs. */
        @WithDefault("false")
        boolean only();
    }
}
