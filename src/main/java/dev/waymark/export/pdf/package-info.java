/** Checklists as tagged PDFs with boxes to tick. */
@NullMarked
package dev.waymark.export.pdf;

import org.jspecify.annotations.NullMarked;
