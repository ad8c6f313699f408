package dev.waymark.export.pdf;

import dev.waymark.platform.pdf.Destination;

/**
 * Where something stands.
 *
 * @param page its number, from 1
 */
record PdfSpot(int page, Destination place) {}
