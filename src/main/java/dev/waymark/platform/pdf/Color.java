package dev.waymark.platform.pdf;

/** A colour, with components from 0 to 1. */
public record Color(float red, float green, float blue) {

    public static Color of(int rgb) {
        return new Color((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }
}
