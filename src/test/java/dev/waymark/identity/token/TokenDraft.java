package dev.waymark.identity.token;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** A token before it is signed, which can say anything. */
public final class TokenDraft {

    /** Escapes, since half a character cannot be sent otherwise. */
    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final Map<String, @Nullable Object> header;
    private final Map<String, @Nullable Object> claims;

    private TokenDraft(Map<String, @Nullable Object> header, Map<String, @Nullable Object> claims) {
        this.header = header;
        this.claims = claims;
    }

    static TokenDraft empty() {
        return new TokenDraft(new LinkedHashMap<>(), new LinkedHashMap<>());
    }

    /** The claims. */
    public static TokenDraft like(String token) {
        var parts = token.split("\\.");
        try {
            return new TokenDraft(JSON.readValue(decoded(parts[0]), OBJECT), JSON.readValue(decoded(parts[1]), OBJECT));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public TokenDraft with(String claim, @Nullable Object value) {
        claims.put(claim, value);
        return this;
    }

    public TokenDraft without(String claim) {
        claims.remove(claim);
        return this;
    }

    public TokenDraft withHeader(String name, @Nullable Object value) {
        header.put(name, value);
        return this;
    }

    public TokenDraft withoutHeader(String name) {
        header.remove(name);
        return this;
    }

    public @Nullable Object claim(String name) {
        return claims.get(name);
    }

    /** With the header that the key asks for, unless the draft has another. */
    public String signedBy(TokenKey key) {
        if (!header.containsKey("kid")) {
            header.put("kid", key.id());
        }
        header.putIfAbsent("alg", key.algorithm());
        return signed(key::sign);
    }

    /** With the header as it is. */
    public String signed(UnaryOperator<byte[]> signer) {
        return compact(header(), payload(), signer);
    }

    String signedByHmac(byte[] secret) {
        return signed(hmac(secret));
    }

    String header() {
        return json(header);
    }

    String payload() {
        return json(claims);
    }

    static String compact(String header, String payload, UnaryOperator<byte[]> signer) {
        var input = encoded(header.getBytes(StandardCharsets.UTF_8)) + "."
                + encoded(payload.getBytes(StandardCharsets.UTF_8));
        return input + "." + encoded(signer.apply(input.getBytes(StandardCharsets.US_ASCII)));
    }

    private static UnaryOperator<byte[]> hmac(byte[] secret) {
        return input -> {
            try {
                var mac = Mac.getInstance("HmacSHA256");
                // An empty key is filled up with zeros like any short one, but Java takes none.
                mac.init(new SecretKeySpec(secret.length == 0 ? new byte[1] : secret, "HmacSHA256"));
                return mac.doFinal(input);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        };
    }

    static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decoded(String part) {
        return Base64.getUrlDecoder().decode(part);
    }

    private static String json(Map<String, @Nullable Object> object) {
        try {
            return JSON.writeValueAsString(object);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
