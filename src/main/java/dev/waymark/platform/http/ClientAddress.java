package dev.waymark.platform.http;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The address that a request is counted under by limits. */
public final class ClientAddress {

    private static final int NETWORK_BYTES = 8;

    /** fc00::/7 (RFC 4193); what begins with fe or ff belongs to one link, or to groups that nobody asks from. */
    private static final int UNIQUE_LOCAL = 0xfc;

    private ClientAddress() {}

    /** Whether the request comes from this machine or a private network. */
    public static boolean isPrivate(HttpServerRequest request) {
        var host = host(request);
        if (host == null) {
            return true;
        }
        try {
            var address = InetAddress.ofLiteral(host);
            return address.isLoopbackAddress()
                    || address.isSiteLocalAddress()
                    || address.isLinkLocalAddress()
                    || (address instanceof Inet6Address && (address.getAddress()[0] & UNIQUE_LOCAL) == UNIQUE_LOCAL);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** For IPv6, only the network, since its owner can choose the other half freely. */
    public static String of(HttpServerRequest request) {
        return of(host(request));
    }

    /** Null for a domain socket, and for a function, whose requests come from within its own process. */
    private static @Nullable String host(HttpServerRequest request) {
        SocketAddress address = request.remoteAddress();
        return address == null ? null : address.hostAddress();
    }

    /** The same for an address as numbers; what has none has no name of its own. */
    public static String of(@Nullable String host) {
        if (host == null) {
            return "";
        }
        try {
            // A literal address, so that no name is looked up.
            var address = InetAddress.ofLiteral(host);
            return address instanceof Inet6Address
                    ? InetAddress.getByAddress(Arrays.copyOf(Arrays.copyOf(address.getAddress(), NETWORK_BYTES), 16))
                            .getHostAddress()
                    : host;
        } catch (UnknownHostException | IllegalArgumentException e) {
            return host;
        }
    }
}
