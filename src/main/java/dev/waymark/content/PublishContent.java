package dev.waymark.content;

import jakarta.inject.Singleton;

/**
 * The command {@code publish-content}: publishes the configured content, even if it is older than the published one.
 * Running instances on the same database serve it within a second.
 */
@Singleton
public class PublishContent extends ContentCommand {

    PublishContent(ContentPublisher publisher, ContentConfig config) {
        super(publisher, config);
    }

    @Override
    ContentPublisher.Result publish(ContentPublisher publisher, ContentFiles files) {
        return publisher.publish(files);
    }
}
