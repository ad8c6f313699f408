/** The pages for people who open this server in a browser: where to start, and what each problem type means. */
@NullMarked
package dev.waymark.platform.pages;

import org.jspecify.annotations.NullMarked;
