package dev.waymark.platform.pdf;

/** A colour, its parts from 0 to 1. */
public record Ink(float red, float green, float blue) {

    public static Ink of(int rgb) {
        return new Ink((rgb >> 16 & 0xFF) / 255f, (rgb >> 8 & 0xFF) / 255f, (rgb & 0xFF) / 255f);
    }
}
