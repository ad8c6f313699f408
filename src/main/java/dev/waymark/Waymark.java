package dev.waymark;

import dev.waymark.content.CheckContent;
import dev.waymark.content.ContentCommand;
import dev.waymark.content.PrepareDatabase;
import dev.waymark.content.PublishContent;
import dev.waymark.platform.database.DataFolderInUse;
import dev.waymark.platform.database.EmbeddedDatabase;
import dev.waymark.platform.database.WritableByOthers;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.jspecify.annotations.Nullable;

/** Starts Waymark, and before it the embedded database where no other database is configured. */
@QuarkusMain
public class Waymark {

    private static final String USAGE = """
            Usage: java -jar quarkus-run.jar [command]
              (no command)      serves
              check-content     checks the configured content, tells what is wrong, and ends
              publish-content   publishes the configured content, also beside a Waymark that serves, and ends
              prepare-database  runs migrations, publishes the configured content unless a newer one is there, and ends
            """;

    public static void main(String... args) {
        // Quarkus would refuse a broken address with an empty 400; the request guard does so with a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        switch (args.length == 0 ? "" : args.length == 1 ? args[0] : "?") {
            case "" -> start(EmbeddedDatabase::startUnlessConfigured, Serve.class);
            case "check-content" -> System.exit(CheckContent.run());
            case "publish-content" -> publish(PublishContent.class);
            case "prepare-database" -> publish(PrepareDatabase.class);
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static void publish(Class<? extends ContentCommand> command) {
        ContentCommand.prepare();
        start(EmbeddedDatabase::startOrJoinUnlessConfigured, command);
    }

    private static void start(Runnable database, Class<? extends QuarkusApplication> command) {
        try {
            database.run();
        } catch (DataFolderInUse | WritableByOthers e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println("The embedded database did not start. To use another PostgreSQL, configure"
                    + " QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
            e.printStackTrace();
            System.exit(1);
        }
        Quarkus.run(command, Waymark::exit);
    }

    /** A start that fails ends here before any shutdown event could stop the database. */
    private static void exit(int code, @Nullable Throwable failure) {
        if (failure != null) {
            failure.printStackTrace();
        }
        EmbeddedDatabase.stop();
        System.exit(code);
    }
}
