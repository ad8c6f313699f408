/**
 * Reads the form fields of PDFs from outside, within limits on objects and memory, and refuses scripts and encryption.
 */
@NullMarked
package dev.waymark.platform.pdf.form;

import org.jspecify.annotations.NullMarked;
