package dev.waymark.matrix;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * A way of writing an address, in which a router, a proxy and a filter may see different things.
 *
 * @param address made of the plain one
 */
record Variant(String name, UnaryOperator<String> address) {

    static List<Variant> all() {
        return List.of(
                new Variant(";x", address -> address + ";x"),
                new Variant(";x=1 within", address -> address.replaceFirst("/v1|$", "$0;x=1")),
                new Variant("%3B", address -> address + "%3Bx"),
                new Variant("%2F", address -> replaceLastSlash(address, "%2F")),
                new Variant("%5C", address -> replaceLastSlash(address, "%5C")),
                new Variant("//", address -> replaceLastSlash(address, "//")),
                new Variant("// first", address -> "/" + address),
                new Variant("/./", address -> replaceLastSlash(address, "/./")),
                new Variant("/x/../", address -> replaceLastSlash(address, "/x/../")),
                new Variant("%2e%2e", address -> replaceLastSlash(address, "/x/%2e%2e/")),
                new Variant("%00", address -> address + "%00"),
                new Variant("case", address -> address.toUpperCase(Locale.ROOT)),
                new Variant("encoded letter", Variant::encodedLetter),
                new Variant("trailing slash", address -> address + "/"),
                new Variant("suffix", address -> address + ".json"));
    }

    private static String replaceLastSlash(String address, String by) {
        int slash = address.lastIndexOf('/');
        return address.substring(0, slash) + by + address.substring(slash + 1);
    }

    /** The same address by RFC 3986: whoever compares texts sees another one. */
    private static String encodedLetter(String address) {
        int last = address.lastIndexOf('/') + 1;
        return address.substring(0, last)
                + "%%%02X".formatted((int) address.charAt(last))
                + address.substring(last + 1);
    }
}
