/**
 * Imports of ticks: the learner exports a Markdown, PDF or JSON file, ticks it elsewhere and uploads it; the import
 * previews the changes until the learner applies them. {@link dev.waymark.imports.Imports} does the work.
 */
@NullMarked
@DefaultNonNull
package dev.waymark.imports;

import io.smallrye.graphql.api.DefaultNonNull;
import org.jspecify.annotations.NullMarked;
