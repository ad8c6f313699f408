/** What the schema says beyond what SmallRye builds from the API classes, and how it is printed. */
@NullMarked
package dev.waymark.platform.graphql.schema;

import org.jspecify.annotations.NullMarked;
