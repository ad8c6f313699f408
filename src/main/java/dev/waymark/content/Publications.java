package dev.waymark.content;

import dev.waymark.platform.http.Edition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The content that is published, and its replacement while the application runs. */
@ApplicationScoped
class Publications {

    private final ContentPublisher publisher;
    private final ContentConfig config;
    private final Edition edition;

    Publications(ContentPublisher publisher, ContentConfig config, Edition edition) {
        this.publisher = publisher;
        this.config = config;
        this.edition = edition;
    }

    @Transactional
    PublicationView current() {
        return Publication.latest().map(PublicationView::of).orElseThrow(NothingPublishedYet::new);
    }

    /**
     * Reads the configured folders again and publishes what is in them, older or not; the same again changes nothing.
     *
     * @throws ContentInvalid if there are mistakes; what was published stays
     */
    PublicationView publish() {
        publisher.publish(ContentFiles.of(config.dir(), config.overlayDir()));
        edition.current();
        return current();
    }
}
