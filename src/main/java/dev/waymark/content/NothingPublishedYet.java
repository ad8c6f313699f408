package dev.waymark.content;

import dev.waymark.platform.problem.NotFound;

/** No content has been published yet. */
final class NothingPublishedYet extends NotFound {

    NothingPublishedYet() {
        super("Nothing published yet", "No content was published here yet.");
    }
}
