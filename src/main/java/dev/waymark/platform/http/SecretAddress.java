package dev.waymark.platform.http;

/** An address that opens something to whoever knows it; what follows its beginning is not told to logs and traces. */
public interface SecretAddress {

    /** The path's beginning, up to the slash before the secret. */
    String prefix();
}
