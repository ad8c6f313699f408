package dev.waymark.platform.http;

/** In which order every request passes what stands before the routes; the greatest number comes first. */
final class FilterOrder {

    static final int REQUEST_GUARD = 1_000;
    static final int READY_ANSWERS = 900;

    private FilterOrder() {}
}
