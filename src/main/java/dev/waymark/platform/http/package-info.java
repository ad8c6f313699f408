/** What HTTP asks of every endpoint: ready answers with ETags, refused addresses, strict parameters. */
@NullMarked
package dev.waymark.platform.http;

import org.jspecify.annotations.NullMarked;
