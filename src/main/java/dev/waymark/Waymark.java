package dev.waymark;

import dev.waymark.platform.database.DataFolderInUse;
import dev.waymark.platform.database.EmbeddedDatabase;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import org.jspecify.annotations.Nullable;

/** Starts Waymark, and before it the embedded database where no other database is configured. */
@QuarkusMain
public class Waymark {

    public static void main(String... args) {
        // Quarkus would refuse a broken address with an empty 400; the request guard does so with a problem.
        System.setProperty("vertx.disableURIValidation", "true");
        try {
            EmbeddedDatabase.startUnlessConfigured();
        } catch (DataFolderInUse e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            System.err.println("The embedded database did not start. To use another PostgreSQL, configure"
                    + " QUARKUS_DATASOURCE_JDBC_URL, _USERNAME and _PASSWORD.");
            e.printStackTrace();
            System.exit(1);
        }
        Quarkus.run(null, Waymark::exit, args);
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
