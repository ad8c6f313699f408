package dev.waymark.platform.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest that every Java platform has, without the exception for those that lack it. */
public final class Sha256 {

    private Sha256() {}

    /** A digest to be fed. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A digest as it is shown, with what it was made by. */
    public static String named(byte[] digest) {
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    public static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }
}
