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

/** Fetches documents from an outside issuer, within limits of time and size and without following redirects. */
final class IssuerDocuments {

    private static final int MAX_BYTES = 1 << 20;

    private final Duration patience;
    private final HttpClient http;

    /**
     * @param patience the time allowed for one document, from the connection to its last byte
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
        // The timeout of HttpRequest covers only the headers; this one includes the body.
        var coming = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_BYTES));
        try {
            var answer = coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != 200) {
                throw new IOException("%s answered with status %d".formatted(address, answer.statusCode()));
            }
            return new String(answer.body(), StandardCharsets.UTF_8);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + address, e);
        } catch (TimeoutException e) {
            throw new IOException(address + " did not answer in time", e);
        } catch (ExecutionException e) {
            throw new IOException("%s cannot be fetched: %s".formatted(address, e.getCause()), e);
        } finally {
            // Closes the connection if the answer is still arriving.
            coming.cancel(true);
        }
    }
}
