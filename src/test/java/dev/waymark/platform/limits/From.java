package dev.waymark.platform.limits;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.ThreadLocalRandom;

/** Somewhere that nobody else's requests come from. */
public record From(String address) {

    public static From somewhere() {
        var random = ThreadLocalRandom.current();
        return new From("198.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(1, 255)));
    }

    RequestSpecification given() {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .header("X-Forwarded-For", address);
    }
}
