package dev.waymark.content;

import dev.waymark.platform.startup.StartupPostponed;
import dev.waymark.platform.startup.StartupStep;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/** Publishes the configured content when the application starts. */
@ApplicationScoped
class ContentAtStart implements StartupStep {

    private static final Logger LOG = Logger.getLogger(ContentAtStart.class);

    private final ContentPublisher publisher;
    private final PublishedEdition edition;
    private final ContentConfig config;

    ContentAtStart(ContentPublisher publisher, PublishedEdition edition, ContentConfig config) {
        this.publisher = publisher;
        this.edition = edition;
        this.config = config;
    }

    @Override
    public String name() {
        return "content";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void run() {
        if (!config.publishAtStart()) {
            if (edition.current().isEmpty()) {
                throw new StartupPostponed("content to be published");
            }
            return;
        }
        try {
            var result = publisher.publishIfNewer(ContentFiles.of(config.dir(), config.overlayDir()));
            switch (result.outcome()) {
                case PUBLISHED -> LOG.infof("Published content as publication %d", result.number());
                case UNCHANGED -> LOG.infof("Content is unchanged since publication %d", result.number());
                case OLDER ->
                    LOG.warnf(
                            "This content is older than publication %d and was not published. If it is meant to replace it,"
                                    + " raise the revision in content.yaml, or publish it by command",
                            result.number());
            }
        } catch (ContentInvalid e) {
            // What was published before goes on being served.
            LOG.errorf("The content was not published, since it has mistakes:%n%s", e.detail());
            if (edition.current().isEmpty()) {
                throw new IllegalStateException("There is no content to serve: the first content tree has mistakes", e);
            }
        }
        edition.current();
    }
}
