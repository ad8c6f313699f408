/**
 * Typesetting of tagged PDFs, and the guard before PDFs that others send. Runs without AWT's native part: of
 * {@code java.desktop} PDFBox uses only geometry here.
 */
@NullMarked
package dev.waymark.platform.pdf;

import org.jspecify.annotations.NullMarked;
