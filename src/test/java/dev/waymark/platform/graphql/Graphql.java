package dev.waymark.platform.graphql;

import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Sends GraphQL requests. */
public final class Graphql {

    private Graphql() {}

    public static ValidatableResponse query(String document) {
        return query(document, Map.of());
    }

    public static ValidatableResponse query(String document, Map<String, Object> variables) {
        return query(RestAssured.given(), document, variables);
    }

    public static ValidatableResponse query(
            RequestSpecification request, String document, Map<String, Object> variables) {
        return request.contentType("application/json")
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql")
                .then();
    }
}
