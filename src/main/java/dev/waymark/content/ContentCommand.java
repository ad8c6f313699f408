package dev.waymark.content;

import dev.waymark.platform.problem.DatabaseOutages;
import io.quarkus.runtime.QuarkusApplication;
import org.jboss.logging.Logger;

/** A command that brings the database up to date, publishes the configured content and exits. It serves no requests. */
public abstract class ContentCommand implements QuarkusApplication {

    private static final Logger LOG = Logger.getLogger(ContentCommand.class);

    private final ContentPublisher publisher;
    private final ContentConfig config;

    ContentCommand(ContentPublisher publisher, ContentConfig config) {
        this.publisher = publisher;
        this.config = config;
    }

    abstract ContentPublisher.Result publish(ContentPublisher publisher, ContentFiles files);

    /** To be called before the application starts, so that it serves nothing and publishes in {@link #run} alone. */
    public static void prepare() {
        System.setProperty("quarkus.http.host-enabled", "false");
        System.setProperty("quarkus.shutdown.delay", "0s");
        System.setProperty("waymark.content.publish-at-start", "false");
        System.setProperty("waymark.database.migrate-at-start", "true");
        // It would log that it is waiting for content.
        System.setProperty("quarkus.log.category.\"dev.waymark.platform.startup\".level", "ERROR");
    }

    @Override
    public int run(String... args) {
        try {
            LOG.info(publish(publisher, ContentFiles.of(config.dir(), config.overlayDir()))
                    .inWords());
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
