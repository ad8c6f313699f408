/**
 * Content as code: reads a tree of YAML files, checks it and publishes it. The only writer of the catalogue and of
 * published roadmaps.
 */
@NullMarked
package dev.waymark.content;

import org.jspecify.annotations.NullMarked;
