/** Checklists as SVG: a map of the roadmap, and a badge. */
@NullMarked
package dev.waymark.export.picture;

import org.jspecify.annotations.NullMarked;
