package dev.waymark.platform.pdf;

/** How text is cut: what is not in this cut is taken from the nearest that has it. */
public enum FontVariant {
    REGULAR,
    STRONG,
    CODE
}
