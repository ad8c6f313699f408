/**
 * Typesetting, of tagged PDFs and of texts in pictures. It does not need AWT's native part, which a native image lacks:
 * nothing here may load images, or have AWT draw.
 */
@NullMarked
package dev.waymark.platform.pdf;

import org.jspecify.annotations.NullMarked;
