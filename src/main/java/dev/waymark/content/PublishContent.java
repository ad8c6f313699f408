package dev.waymark.content;

import dev.waymark.platform.database.DatabaseOutages;
import io.quarkus.runtime.QuarkusApplication;
import org.jboss.logging.Logger;

/**
 * The command {@code publish-content}: publishes the configured content and ends. Running instances on the same database
 * serve it within a second.
 */
public class PublishContent implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(PublishContent.class);

    private final ContentPublisher publisher;
    private final ContentConfig config;

    PublishContent(ContentPublisher publisher, ContentConfig config) {
        this.publisher = publisher;
        this.config = config;
    }

    /** To be called before the application starts: it serves nobody, and does its publishing in {@link #run}. */
    public static void prepare() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.shutdown.delay", "0s");
        System.setProperty("waymark.content.publish-at-start", "false");
        // It would say that it waits for content.
        System.setProperty("quarkus.log.category.\"dev.waymark.platform.startup\".level", "ERROR");
    }

    @Override
    public int run(String... args) {
        try {
            var result = publisher.publish(ContentFiles.of(config.dir(), config.overlayDir()));
            LOG.infof(
                    result.outcome() == ContentPublisher.Outcome.UNCHANGED
                            ? "Content is unchanged since publication %d"
                            : "Published content as publication %d",
                    result.number());
            return 0;
        } catch (ContentInvalid e) {
            LOG.errorf("The content was not published, since it has mistakes:%n%s", e.detail());
        } catch (RuntimeException e) {
            if (!DatabaseOutages.isOutage(e)) {
                throw e;
            }
            LOG.error("The content was not published: the database is out of reach");
        }
        return 1;
    }
}
