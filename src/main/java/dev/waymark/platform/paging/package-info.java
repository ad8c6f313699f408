/** Keyset pagination of lists, with cursors that cannot be forged. */
@NullMarked
package dev.waymark.platform.paging;

import org.jspecify.annotations.NullMarked;
