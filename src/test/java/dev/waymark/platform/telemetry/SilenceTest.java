package dev.waymark.platform.telemetry;

import static io.restassured.RestAssured.get;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Nothing leaves the machine that nobody asked for, not even to where collectors listen by default. */
@QuarkusTest
class SilenceTest {

    private static final int[] WHERE_COLLECTORS_LISTEN = {4317, 4318};

    @Test
    void without_an_endpoint_nothing_is_sent() throws Exception {
        var listening = new ArrayList<ServerSocket>();
        try {
            for (int port : WHERE_COLLECTORS_LISTEN) {
                listening.add(listen(port));
            }
            get("/api/v1/topics/docker").then().statusCode(200);
            Logger.getLogger("dev.waymark.test").warn("A line that stays here");
            flush((OpenTelemetrySdk) CDI.current().select(OpenTelemetry.class).get());

            assertThat("ports that were connected to", connected(listening), empty());
        } finally {
            for (var socket : listening) {
                socket.close();
            }
        }
    }

    private static void flush(OpenTelemetrySdk sdk) {
        sdk.getSdkTracerProvider().forceFlush().join(60, TimeUnit.SECONDS);
        sdk.getSdkLoggerProvider().forceFlush().join(60, TimeUnit.SECONDS);
        sdk.getSdkMeterProvider().forceFlush().join(60, TimeUnit.SECONDS);
    }

    private static ServerSocket listen(int port) {
        try {
            var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(200);
            return socket;
        } catch (IOException e) {
            var taken = "Somebody else listens at " + port;
            assertTrue(System.getenv("CI") == null, taken);
            return Assumptions.abort(taken);
        }
    }

    private static List<Integer> connected(List<ServerSocket> listening) throws IOException {
        var ports = new ArrayList<Integer>();
        for (var socket : listening) {
            try (var connection = socket.accept()) {
                ports.add(connection.getLocalPort());
            } catch (java.net.SocketTimeoutException e) {
                // As it should be.
            }
        }
        return ports;
    }
}
