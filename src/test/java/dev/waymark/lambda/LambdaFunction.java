package dev.waymark.lambda;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.ChildProcess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;

/**
 * One instance of the deployable {@code function.zip}, run by AWS's own runtime interface client. This is the other side
 * of it: Lambda's runtime API, as far as one function needs it, on loopback.
 *
 * @see <a href="https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html">Lambda's runtime API</a>
 */
final class LambdaFunction implements AutoCloseable {

    private static final Path ARCHIVE = Path.of("target", "function.zip").toAbsolutePath();
    private static final Path RUNTIME = Path.of("target", "lambda-runtime").toAbsolutePath();
    private static final String API = "/2018-06-01/runtime/";
    private static final String JAVA_TOOL_OPTIONS = "JAVA_TOOL_OPTIONS:";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** Setting by which an instance starts for a snapshot. */
    static final Map<String, String> SNAP_START = Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start");

    private final ObjectMapper json = new ObjectMapper();
    private final SynchronousQueue<byte[]> events = new SynchronousQueue<>();
    private final LinkedBlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
    private final CountDownLatch snapshot = new CountDownLatch(1);
    private final CountDownLatch restored = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer api;
    private final ChildProcess process;

    private LambdaFunction(HttpServer api, ProcessBuilder builder, Path folder) throws IOException {
        this.api = api;
        api.createContext(API, this::serve);
        api.setExecutor(threads);
        api.start();
        this.process = ChildProcess.start(builder, folder);
    }

    /** What the function answered: an answer for the gateway, or what the runtime calls an error. */
    record Answer(boolean failed, JsonNode body) {}

    /** Starts an instance with only these settings; {@code folder} takes what is unpacked. */
    static LambdaFunction start(Path folder, Map<String, String> settings) throws IOException {
        var task = unpack(folder.resolve("task"));
        var api = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var builder = new ProcessBuilder(
                        ChildProcess.java(),
                        "-cp",
                        RUNTIME + "/*",
                        "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                        "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler::handleRequest")
                .directory(task.toFile());
        var environment = builder.environment();
        environment.put("JAVA_TOOL_OPTIONS", deployedOptions());
        environment.put(
                "AWS_LAMBDA_RUNTIME_API", "127.0.0.1:" + api.getAddress().getPort());
        environment.put("AWS_LAMBDA_FUNCTION_NAME", "waymark");
        environment.put("AWS_LAMBDA_FUNCTION_VERSION", "1");
        environment.put("AWS_LAMBDA_FUNCTION_MEMORY_SIZE", "1024");
        environment.put("AWS_LAMBDA_INITIALIZATION_TYPE", "on-demand");
        environment.put("AWS_REGION", "eu-central-1");
        environment.put("LAMBDA_TASK_ROOT", task.toString());
        environment.putAll(settings);
        return new LambdaFunction(api, builder, folder);
    }

    /** Waits until AWS would take a snapshot, of an instance that {@linkplain #SNAP_START starts for one}. */
    void awaitSnapshot() throws InterruptedException {
        assertTrue(snapshot.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), process::output);
    }

    /** As Lambda does between requests, and once it has the snapshot: nothing runs on. */
    void freeze() throws Exception {
        process.signal("STOP");
    }

    /** As if it were begun from the snapshot. */
    void restore() throws Exception {
        process.signal("CONT");
        restored.countDown();
    }

    /** A request as the gateway of an HTTP API sends it (payload format 2.0). */
    Response request(String method, String path, Map<String, String> headers, byte[] body) throws Exception {
        int question = path.indexOf('?');
        var event = json.createObjectNode();
        event.put("version", "2.0").put("routeKey", "$default");
        event.put("rawPath", question < 0 ? path : path.substring(0, question));
        event.put("rawQueryString", question < 0 ? "" : path.substring(question + 1));
        ObjectNode sent = event.putObject("headers").put("host", "api.waymark.test");
        headers.forEach(sent::put);
        var context = event.putObject("requestContext").put("stage", "$default");
        context.putObject("http")
                .put("method", method)
                .put("path", event.get("rawPath").asText())
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", "192.0.2.7");
        event.put("isBase64Encoded", body.length > 0);
        if (body.length > 0) {
            event.put("body", Base64.getEncoder().encodeToString(body));
        }
        var answer = invoke(event);
        assertFalse(answer.failed(), () -> "The function failed: " + answer.body() + "\n" + process.output());
        return new Response(answer.body());
    }

    Answer invoke(JsonNode event) throws Exception {
        var bytes = json.writeValueAsBytes(event);
        if (!events.offer(bytes, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            fail("The function never asked for an event:\n" + process.output());
        }
        var answer = answers.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return answer == null ? fail("No answer:\n" + process.output()) : answer;
    }

    String output() {
        return process.output();
    }

    private void serve(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath().substring(API.length());
        try (exchange) {
            if (path.equals("invocation/next")) {
                var event = events.take();
                var headers = exchange.getResponseHeaders();
                headers.set("Content-Type", "application/json");
                headers.set("Lambda-Runtime-Aws-Request-Id", UUID.randomUUID().toString());
                headers.set("Lambda-Runtime-Deadline-Ms", String.valueOf(System.currentTimeMillis() + 29_000));
                headers.set(
                        "Lambda-Runtime-Invoked-Function-Arn",
                        "arn:aws:lambda:eu-central-1:123456789012:function:waymark");
                exchange.sendResponseHeaders(200, event.length);
                exchange.getResponseBody().write(event);
                return;
            }
            if (path.equals("restore/next")) {
                snapshot.countDown();
                restored.await();
                exchange.sendResponseHeaders(200, -1);
                return;
            }
            var body = exchange.getRequestBody().readAllBytes();
            var failed = !path.endsWith("/response");
            answers.add(new Answer(
                    failed,
                    failed
                            ? json.getNodeFactory().textNode(new String(body, StandardCharsets.UTF_8))
                            : json.readTree(body)));
            exchange.sendResponseHeaders(202, -1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the template that is deployed tells the JVM. */
    private static String deployedOptions() throws IOException {
        return Files.readAllLines(Path.of("deploy", "lambda", "template.yaml")).stream()
                .map(String::strip)
                .filter(line -> line.startsWith(JAVA_TOOL_OPTIONS))
                .map(line -> line.substring(JAVA_TOOL_OPTIONS.length()).strip())
                .findFirst()
                .orElseThrow();
    }

    private static Path unpack(Path folder) throws IOException {
        if (Files.exists(folder)) {
            return folder;
        }
        try (var archive = new ZipFile(ARCHIVE.toFile())) {
            for (var entry : Collections.list(archive.entries())) {
                var file = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    try (var content = archive.getInputStream(entry)) {
                        Files.copy(content, file);
                    }
                }
            }
        }
        return folder;
    }

    /** What is in the archive, by name. */
    static List<String> content() throws IOException {
        try (var archive = new ZipFile(ARCHIVE.toFile())) {
            var names = new ArrayList<String>();
            archive.stream().forEach(entry -> names.add(entry.getName()));
            return names;
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
        api.stop(0);
        threads.shutdownNow();
    }

    /** As the gateway sends it on. */
    record Response(JsonNode answer) {

        int status() {
            return answer.get("statusCode").asInt();
        }

        String header(String name) {
            for (var header : answer.get("headers").properties()) {
                if (header.getKey().equalsIgnoreCase(name)) {
                    return header.getValue().asText();
                }
            }
            return "";
        }

        byte[] bytes() {
            var body = answer.path("body").asText("");
            return answer.path("isBase64Encoded").asBoolean()
                    ? Base64.getDecoder().decode(body)
                    : body.getBytes(StandardCharsets.UTF_8);
        }

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(bytes());
        }
    }
}
