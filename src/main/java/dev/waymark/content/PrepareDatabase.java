package dev.waymark.content;

import jakarta.inject.Singleton;

/**
 * The command {@code prepare-database}: does to the database what a start does, and ends. For a job that runs once
 * before instances start which have {@code waymark.database.migrate-at-start} and
 * {@code waymark.content.publish-at-start} switched off. Unlike the command {@code publish-content} it replaces no
 * newer content, so that an older version may be rolled back to.
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
