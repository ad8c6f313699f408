/** Pages of lists, by keyset: cursors that cannot be forged, links to the neighbours. */
@NullMarked
package dev.waymark.platform.paging;

import org.jspecify.annotations.NullMarked;
