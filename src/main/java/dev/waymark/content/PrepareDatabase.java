package dev.waymark.content;

import jakarta.inject.Singleton;

/**
 * The command {@code prepare-database}: prepares the database as a start does, and exits. It is for a job that runs
 * once before instances start that have {@code waymark.database.migrate-at-start} and {@code
 * waymark.content.publish-at-start} switched off. Unlike the command {@code publish-content}, it replaces no newer
 * content, so that an older version can be rolled back to.
 */
@Singleton
public class PrepareDatabase extends ContentCommand {

    PrepareDatabase(ContentPublisher publisher, ContentConfig config) {
        super(publisher, config);
    }

    @Override
    ContentPublisher.Result publish(ContentPublisher publisher, ContentFiles files) {
        return publisher.publishIfNewer(files);
    }
}
