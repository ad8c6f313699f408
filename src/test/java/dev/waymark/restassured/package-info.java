/** Makes tests twice as fast: half of their processor time was RestAssured's, which is written in dynamic Groovy. */
@NullMarked
package dev.waymark.restassured;

import org.jspecify.annotations.NullMarked;
