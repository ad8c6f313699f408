/**
 * Content as code: reads a tree of YAML files, checks it and publishes it. The only writer of the catalogue, of
 * published roadmaps, and of what search finds.
 */
@NullMarked
package dev.waymark.content;

import org.jspecify.annotations.NullMarked;
