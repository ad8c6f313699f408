package dev.waymark.contract;

import static dev.waymark.platform.http.ApiPaths.V1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.waymark.TestLearner;
import dev.waymark.content.Publishing;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What learners do and ask for, one thing a line.
 *
 * <ul>
 *   <li>{@code learner}, {@code curator} or {@code admin}: who does and asks from here on
 *   <li>{@code after}: the second publication
 *   <li>{@code name = status METHOD address body}, or several addresses to GET; a body that is an address is the file there
 *   <li>{@code query} or {@code mutation}: see {@link FieldPath}
 * </ul>
 *
 * {@code @} stands before a slug of the content, and {@code $name.member} for a member of the answer that has the name.
 */
final class Script {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern REQUEST = Pattern.compile("(?:(\\w+) = )?(\\d{3}) ([A-Z]+) (.+)");
    private static final Pattern MEMBER = Pattern.compile("\\$(\\w+)\\.([\\w.]+)");
    private static final Pattern UNVERSIONED = Pattern.compile("^/(\\.well-known|schemas)/");

    /** Media types have no charset. */
    private static final RestAssuredConfig PLAIN = RestAssuredConfig.config()
            .encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false));

    private final RichContent content;
    private final Publishing publishing;
    private final SeenFields fields;
    private final Map<String, JsonNode> answers = new HashMap<>();
    private final List<String> wrong = new ArrayList<>();

    Script(RichContent content, Publishing publishing, SeenFields fields) {
        this.content = content;
        this.publishing = publishing;
        this.fields = fields;
    }

    /** Goes on after an unexpected answer, and returns what went wrong. */
    List<String> run(String lines) {
        lines.lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(this::filled)
                .forEach(this::act);
        return wrong;
    }

    private void act(String line) {
        switch (line.replaceFirst(" .*", "")) {
            case "learner" -> signIn(TestLearner.fresh());
            case "curator" -> signIn(TestLearner.curator());
            case "admin" -> signIn(TestLearner.admin());
            case "after" -> publishing.publish(content.after());
            case "query", "mutation" ->
                new FieldPath(fields.schema()).documents(line).forEach(document -> ask(line, document));
            default -> send(line);
        }
    }

    private void signIn(TestLearner learner) {
        answers.remove("tokens");
        answers.put("learner", JSON.valueToTree(learner));
    }

    private void ask(String line, String document) {
        var answer = read(given().contentType("application/json")
                .body(Map.of("query", document))
                .post("/graphql"));
        fields.see(line.startsWith("mutation") ? "Mutation" : "Query", answer.path("data"));
        if (answer.has("errors")) {
            wrong.add(line + ": " + answer.path("errors"));
        }
    }

    private void send(String line) {
        var request = REQUEST.matcher(line);
        assertTrue(request.matches(), line);
        var words = request.group(4).split(" ", 2);
        if (request.group(3).equals("GET")) {
            Stream.of(request.group(4).split(" "))
                    .forEach(address -> check(request, address, given().get(path(address))));
        } else {
            var sent = words.length == 1 ? given() : with(words[1].replace("\\n", "\n"));
            check(request, line, sent.request(request.group(3), path(words[0])));
        }
    }

    private void check(Matcher request, String what, Response answer) {
        if (answer.statusCode() != Integer.parseInt(request.group(2))) {
            wrong.add(what + ": " + answer.statusCode() + " " + answer.asString());
        } else if (request.group(1) != null) {
            answers.put(request.group(1), read(answer));
        }
    }

    private RequestSpecification with(String body) {
        return body.startsWith("/")
                ? given().contentType("application/pdf")
                        .body(given().get(path(body)).asByteArray())
                : given().contentType(body.startsWith("-") ? "text/markdown" : "application/json")
                        .body(body.getBytes(UTF_8));
    }

    private RequestSpecification given() {
        return RestAssured.given()
                .config(PLAIN)
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(filled("$tokens.accessToken"));
    }

    private static String path(String address) {
        return UNVERSIONED.matcher(address).find() ? address : V1 + address;
    }

    private String filled(String text) {
        return MEMBER.matcher(content.named(text))
                .replaceAll(member -> Matcher.quoteReplacement(answers.getOrDefault(
                                member.group(1), answers.getOrDefault("learner", MissingNode.getInstance()))
                        .at("/" + member.group(2).replace('.', '/'))
                        .asText()));
    }

    private static JsonNode read(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
