package dev.waymark.platform.http;

/** The order of the filters that every request passes before it is routed; the one with the greatest number is first. */
public final class FilterOrder {

    static final int FIRST = 1_500;
    public static final int ROUTE_NAMES = 1_400;
    public static final int GATEWAY_HEADERS = 1_300;
    public static final int SLOW_SENDERS = 1_200;
    public static final int SECURITY_HEADERS = 1_150;
    public static final int CORS = 1_100;
    public static final int OUTGOING_ANSWERS = 1_050;
    public static final int REQUEST_GUARD = 1_000;
    public static final int INCOMING_BODIES = 990;
    public static final int DEPRECATION = 975;
    public static final int STARTUP_GATE = 950;
    public static final int FAIR_USE = 925;
    public static final int NAMED_FORMATS = 910;
    public static final int READY_ANSWERS = 900;

    private FilterOrder() {}
}
