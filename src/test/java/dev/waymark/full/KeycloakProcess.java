package dev.waymark.full;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.Await;
import dev.waymark.ChildProcess;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A Keycloak with the realm that operators get from us, and with users to try it. Nothing is kept when it ends. */
final class KeycloakProcess implements AutoCloseable {

    static final String FRONTEND = "waymark-frontend";
    static final String NO_AUDIENCE = "no-audience";

    private static final Path HOME = Path.of(System.getProperty("keycloak.home"));
    private static final Path REALM = Path.of("deploy", "keycloak", "waymark-realm.json");
    private static final Duration START = Duration.ofMinutes(4);
    private static final String PASSWORD = "only for this test";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ChildProcess process;
    private final String base;

    private KeycloakProcess(ChildProcess process, int port) {
        this.process = process;
        this.base = "http://127.0.0.1:" + port;
    }

    /** Each user's realm role is that of their name. */
    static KeycloakProcess start(Path folder, String... users) throws IOException {
        var imported = Files.createDirectories(HOME.resolve("data").resolve("import"));
        JSON.writeValue(imported.resolve("waymark-realm.json").toFile(), realm(users));
        int port = WaymarkProcess.freePort();
        var builder = new ProcessBuilder(
                HOME.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--import-realm");
        builder.environment()
                .putAll(Map.of(
                        "JAVA_HOME", System.getProperty("java.home"),
                        "JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m",
                        // It runs for a minute: starting matters more than speed.
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", "bootstrap",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD));
        return new KeycloakProcess(ChildProcess.start(builder, folder), port);
    }

    /** The frontend's tokens are to be had by password here, and there is a client that nobody made for Waymark. */
    private static ObjectNode realm(String... users) throws IOException {
        var realm = (ObjectNode) JSON.readTree(REALM.toFile());
        ((ObjectNode) realm.at("/clients/0")).put("directAccessGrantsEnabled", true);
        realm.withArray("clients")
                .addPOJO(Map.of("clientId", NO_AUDIENCE, "publicClient", true, "directAccessGrantsEnabled", true));
        for (var user : users) {
            realm.withArray("users").addPOJO(user(user));
        }
        return realm;
    }

    private static Map<String, Object> user(String name) {
        return Map.of(
                "username",
                name,
                "firstName",
                "Ada",
                "lastName",
                "the " + name,
                "email",
                name + "@example.org",
                "enabled",
                true,
                "realmRoles",
                List.of(name),
                "credentials",
                List.of(Map.of("type", "password", "value", PASSWORD)));
    }

    void await() throws Exception {
        long end = System.nanoTime() + START.toNanos();
        while (!isUp()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                fail("Keycloak never came up:%n%s".formatted(process.output()));
            }
            Await.pass(Duration.ofMillis(200));
        }
    }

    private boolean isUp() {
        try {
            return get(issuer()).statusCode() == 200;
        } catch (Exception e) {
            return false; // Not listening yet.
        }
    }

    String issuer() {
        return base + "/realms/waymark";
    }

    String accessToken(String user) {
        return tokens(FRONTEND, user).getString("access_token");
    }

    /** Of one sign-in by password. */
    JsonPath tokens(String client, String user) {
        return signIn(issuer(), client, user);
    }

    /** Signs a user in as a browser does that was sent to the sign-in page, and says where it is sent back to. */
    String signInByPage(String user, String query) {
        var page = get(issuer() + "/protocol/openid-connect/auth?" + query);
        String form = page.htmlPath().getString("**.find { it.@id == 'kc-form-login' }.@action");
        return given().cookies(page.cookies())
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .body("username=%s&password=%s".formatted(user, PASSWORD.replace(' ', '+')))
                .post(form)
                .then()
                .statusCode(302)
                .extract()
                .header("Location");
    }

    /** From now on a new key signs. */
    void rotateKeys() {
        var key = Map.of("priority", List.of("200"), "algorithm", List.of("RS256"));
        given().auth()
                .oauth2(signIn(base + "/realms/master", "admin-cli", "bootstrap")
                        .getString("access_token"))
                .contentType("application/json")
                .body(Map.of(
                        "name", "rotated",
                        "providerId", "rsa-generated",
                        "providerType", "org.keycloak.keys.KeyProvider",
                        "config", key))
                .post(base + "/admin/realms/waymark/components")
                .then()
                .statusCode(201);
    }

    private static JsonPath signIn(String realm, String client, String user) {
        return given().formParams(Map.of("grant_type", "password", "client_id", client, "scope", "openid"))
                .formParams(Map.of("username", user, "password", PASSWORD))
                .post(realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    @Override
    public void close() throws InterruptedException {
        process.close();
    }
}
