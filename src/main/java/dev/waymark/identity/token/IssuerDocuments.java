package dev.waymark.identity.token;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches what an outside issuer publishes, within a time and a size, from nowhere else than asked. */
final class IssuerDocuments {

    private static final int MAX_BYTES = 1 << 20;

    private final Duration patience;
    private final HttpClient http;

    /**
     * @param patience for one document, from the connection to its last byte
     */
    IssuerDocuments(Duration patience) {
        this.patience = patience;
        this.http = HttpClient.newBuilder()
                .connectTimeout(patience)
                .followRedirects(Redirect.NEVER)
                .build();
    }

    String get(URI address) throws IOException {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "application/json")
                .build();
        // A timeout of HttpRequest ends with the headers; this one is for all of it.
        var coming = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES));
        try {
            var answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new IOException("%s answers %d".formatted(address, answer.statusCode()));
            }
            return new String(answer.body(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + address, e);
        } catch (TimeoutException e) {
            throw new IOException(address + " does not answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException("%s cannot be had: %s".formatted(address, e.getCause()), e);
        } finally {
            // Whatever still comes is not waited for.
            coming.cancel(true);
        }
    }
}
