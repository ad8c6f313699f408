package dev.waymark.platform.http;

/** The root of the REST API, which has the major version in every path. */
public final class ApiPaths {

    public static final String V1 = "/api/v1";

    private ApiPaths() {}
}
