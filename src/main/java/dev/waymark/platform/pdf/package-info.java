/**
 * Typesetting of tagged PDFs. It does not need AWT's native part, which a native image lacks: nothing here may draw or
 * load images.
 */
@NullMarked
package dev.waymark.platform.pdf;

import org.jspecify.annotations.NullMarked;
