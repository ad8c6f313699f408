package dev.waymark.platform.graphql;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a mutation that creates something anew each time, and that is therefore carried out once for each {@code
 * Idempotency-Key} of a request. It joins the transaction that is open, and its answer holds no secrets, since it is kept.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface OncePerKey {}
