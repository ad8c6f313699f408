package dev.waymark.roadmap;

import dev.waymark.platform.http.ApiPaths;

/**
 * Where REST has a version of a roadmap. A learner's own is served to its owner alone.
 *
 * @param roadmap the roadmap's path
 * @param number the version's
 */
public record VersionAddress(String roadmap, int number) {

    static VersionAddress of(boolean owned, String slug, int number) {
        return new VersionAddress(ApiPaths.V1 + (owned ? "/me/roadmaps/" : "/roadmaps/") + slug, number);
    }

    /** The version's path. */
    public String version() {
        return roadmap + "/versions/" + number;
    }
}
