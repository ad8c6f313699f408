package dev.waymark.platform.secret;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, which every Java platform has, without the checked exception. */
public final class Sha256 {

    private Sha256() {}

    /** Begins a digest of several parts. */
    public static MessageDigest start() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Shows a digest in hexadecimal, after the name of the algorithm. */
    public static String named(byte[] digest) {
        return "sha256:" + HexFormat.of().formatHex(digest);
    }

    public static byte[] of(byte[] bytes) {
        return start().digest(bytes);
    }
}
