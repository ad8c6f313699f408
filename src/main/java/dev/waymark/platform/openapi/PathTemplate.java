package dev.waymark.platform.openapi;

import java.util.regex.Pattern;

/** A path of the OpenAPI document, with parameters in braces. */
public final class PathTemplate {

    private PathTemplate() {}

    /** Matches the paths of requests that the template stands for. */
    public static Pattern pattern(String template) {
        return Pattern.compile(template.replaceAll("\\{[^}]+}", "[^/]+"));
    }
}
