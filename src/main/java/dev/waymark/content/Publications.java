package dev.waymark.content;

import dev.waymark.platform.database.Sql;
import dev.waymark.platform.http.answers.ContentVersion;
import dev.waymark.platform.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;

/** The published content, and its replacement while the application runs. */
@ApplicationScoped
class Publications {

    private final ContentPublisher publisher;
    private final ContentConfig config;
    private final ContentVersion contentVersion;
    private final Sql sql;

    Publications(ContentPublisher publisher, ContentConfig config, ContentVersion contentVersion, Sql sql) {
        this.publisher = publisher;
        this.config = config;
        this.contentVersion = contentVersion;
        this.sql = sql;
    }

    PublicationView current() {
        return PublicationView.latest(sql).orElseThrow(NothingPublishedYet::new);
    }

    /**
     * Reads the configured folders again and publishes their content, even if it is older; unchanged content has no
     * effect.
     *
     * @throws ContentInvalid if there are mistakes; the published content stays
     */
    PublicationView publish() {
        publisher.publish(ContentFiles.of(config.dir(), config.overlayDir()));
        contentVersion.current();
        return current();
    }

    /** No content has been published yet. */
    static final class NothingPublishedYet extends NotFound {

        NothingPublishedYet() {
            super("Nothing published yet", "No content was published here yet.");
        }
    }
}
