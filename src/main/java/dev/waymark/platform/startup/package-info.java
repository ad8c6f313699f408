/** What runs before requests are answered: the steps of the start, migrations among them, readiness, and the clock. */
@NullMarked
package dev.waymark.platform.startup;

import org.jspecify.annotations.NullMarked;
