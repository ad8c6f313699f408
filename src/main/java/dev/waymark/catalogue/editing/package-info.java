/**
 * Writes the catalogue when content is published; nothing else does. {@link
 * dev.waymark.catalogue.editing.CatalogueEditor} is the entry point.
 */
@NullMarked
package dev.waymark.catalogue.editing;

import org.jspecify.annotations.NullMarked;
