package dev.waymark.platform.pdf;

/** The variant in which text is set. Characters that it lacks are taken from the closest typeface that has them. */
public enum FontVariant {
    REGULAR,
    STRONG,
    CODE
}
