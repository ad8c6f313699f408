package dev.waymark.platform.http;

import java.util.List;

/** Addresses that give access to anybody who knows them, so that their secret part must not appear in logs and traces. */
public interface SecretAddress {

    /** The beginnings of the paths, up to and including the slash before the secret. */
    List<String> prefixes();
}
