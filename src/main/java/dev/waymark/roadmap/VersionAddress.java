package dev.waymark.roadmap;

import dev.waymark.platform.http.ApiPaths;
import java.util.Optional;

/**
 * The address of a version of a roadmap in REST. A personal roadmap is served to its owner alone.
 *
 * @param roadmap the roadmap's path
 * @param number the version's
 */
public record VersionAddress(String roadmap, int number) {

    static VersionAddress of(boolean owned, String slug, int number) {
        return new VersionAddress(ApiPaths.V1 + (owned ? "/me/roadmaps/" : "/roadmaps/") + slug, number);
    }

    /** The number in an address: digits only, as in the addresses that Waymark gives out. */
    static Optional<Integer> number(String text) {
        return text.matches("[1-9][0-9]{0,8}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }

    /** The version's path. */
    public String version() {
        return roadmap + "/versions/" + number;
    }
}
