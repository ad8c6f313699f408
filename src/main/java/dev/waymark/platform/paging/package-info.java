/** Keyset pagination of lists: cursors that cannot be forged, and links to the neighbouring pages. */
@NullMarked
package dev.waymark.platform.paging;

import org.jspecify.annotations.NullMarked;
