/** Checklists as Markdown with task lists. */
@NullMarked
package dev.waymark.export.markdown;

import org.jspecify.annotations.NullMarked;
