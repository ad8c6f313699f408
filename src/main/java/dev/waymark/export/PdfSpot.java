package dev.waymark.export;

import dev.waymark.platform.pdf.Place;

/**
 * Where something stands.
 *
 * @param page its number, from 1
 */
record PdfSpot(int page, Place place) {}
