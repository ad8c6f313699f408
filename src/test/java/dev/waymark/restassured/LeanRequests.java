package dev.waymark.restassured;

import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.LogConfig.logConfig;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import org.apache.http.conn.scheme.SchemeRegistry;
import org.apache.http.impl.client.DefaultHttpClient;
import org.apache.http.impl.conn.BasicClientConnectionManager;
import org.apache.http.impl.conn.SchemeRegistryFactory;

/**
 * Prints request and answer where an expectation fails, as Quarkus would, but as they were sent: it pretty-prints every body,
 * in case it fails. And each request has a client of its own, but not its own certificates.
 */
public final class LeanRequests implements QuarkusTestBeforeEachCallback {

    private static final SchemeRegistry SCHEMES = SchemeRegistryFactory.createDefault();

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        RestAssured.config = RestAssured.config()
                .httpClient(httpClientConfig()
                        .httpClientFactory(() -> new DefaultHttpClient(new BasicClientConnectionManager(SCHEMES))))
                .logConfig(logConfig()
                        .enableLoggingOfRequestAndResponseIfValidationFails()
                        .enablePrettyPrinting(false));
    }
}
