package dev.waymark.content;

import dev.waymark.content.ContentPublisher.Outcome;
import dev.waymark.platform.startup.StartupPostponed;
import dev.waymark.platform.startup.StartupStep;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;

/** Publishes the configured content when the application starts. */
@ApplicationScoped
class ContentAtStart implements StartupStep {

    private static final Logger LOG = Logger.getLogger(ContentAtStart.class);

    private final ContentPublisher publisher;
    private final CurrentContentVersion contentVersion;
    private final ContentConfig config;

    ContentAtStart(ContentPublisher publisher, CurrentContentVersion contentVersion, ContentConfig config) {
        this.publisher = publisher;
        this.contentVersion = contentVersion;
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
            if (contentVersion.current().isEmpty()) {
                throw new StartupPostponed("content to be published");
            }
            return;
        }
        try {
            var result = publisher.publishIfNewer(ContentFiles.of(config.dir(), config.overlayDir()));
            LOG.log(result.outcome() == Outcome.OLDER ? Level.WARN : Level.INFO, result.inWords());
        } catch (ContentInvalid e) {
            // The content published before is still served.
            LOG.errorf("The content was not published, since it has mistakes:%n%s", e.detail());
            if (contentVersion.current().isEmpty()) {
                throw new IllegalStateException("There is no content to serve: the first content tree has mistakes", e);
            }
        }
        contentVersion.current();
    }
}
