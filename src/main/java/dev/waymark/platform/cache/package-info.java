/** What caches need so that they weigh what they retain: keys of a fixed size, and the weights of entries. */
@NullMarked
package dev.waymark.platform.cache;

import org.jspecify.annotations.NullMarked;
