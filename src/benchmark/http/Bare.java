import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What Vert.x alone can do on this machine, to compare with: a file's bytes out of memory, a 304 at {@code /304}, and a
 * small answer at {@code /small}. Run from its source: {@code java -cp 'target/quarkus-app/lib/main/*' Bare.java PORT FILE}
 */
public class Bare extends AbstractVerticle {

    private static int port;
    private static Buffer body;

    public static void main(String[] args) throws Exception {
        port = Integer.parseInt(args[0]);
        body = Buffer.buffer(Files.readAllBytes(Path.of(args[1])));
        Vertx.vertx()
                .deployVerticle(
                        Bare.class,
                        new DeploymentOptions().setInstances(Runtime.getRuntime().availableProcessors() * 2));
    }

    @Override
    public void start() {
        var small = Buffer.buffer("{\"status\":\"UP\"}");
        vertx.createHttpServer()
                .requestHandler(request -> {
                    var response = request.response().putHeader("content-type", "application/json");
                    switch (request.path()) {
                        case "/304" -> response.setStatusCode(304).end();
                        case "/small" -> response.end(small);
                        default -> response.end(body);
                    }
                })
                .listen(port, "127.0.0.1");
    }
}
