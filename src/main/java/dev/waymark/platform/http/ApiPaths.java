package dev.waymark.platform.http;

/** Where the REST API lies. The major version is part of every path. */
public final class ApiPaths {

    public static final String V1 = "/api/v1";

    private ApiPaths() {}
}
