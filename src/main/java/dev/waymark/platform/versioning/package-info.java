/** Retires operations of the API: each is announced as deprecated, links to its successor, and stays for a year. */
@NullMarked
package dev.waymark.platform.versioning;

import org.jspecify.annotations.NullMarked;
