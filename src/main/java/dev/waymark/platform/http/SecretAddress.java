package dev.waymark.platform.http;

/** Addresses that give access to anybody who knows them, so that their secret part must not appear in logs and traces. */
public interface SecretAddress {

    /** The beginning of the path, up to and including the slash before the secret. */
    String prefix();
}
