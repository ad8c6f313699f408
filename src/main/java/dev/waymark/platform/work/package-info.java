/**
 * Work that keeps a processor busy or takes much memory, on a bounded number of threads of its own: requests share their
 * threads, and would wait behind it.
 */
@NullMarked
package dev.waymark.platform.work;

import org.jspecify.annotations.NullMarked;
