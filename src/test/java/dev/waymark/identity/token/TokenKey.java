package dev.waymark.identity.token;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.lang.JoseException;

/** A key pair that signs tokens in tests, by plain JDK means, so that nothing is checked against itself. */
public record TokenKey(String id, String algorithm, KeyPair pair) {

    public static TokenKey make(String algorithm) {
        try {
            var generator = KeyPairGenerator.getInstance(
                    switch (algorithm) {
                        case "RS256", "PS256" -> "RSA";
                        case "ES256" -> "EC";
                        default -> "Ed25519";
                    });
            switch (algorithm) {
                case "RS256", "PS256" -> generator.initialize(2048);
                case "ES256" -> generator.initialize(new ECGenParameterSpec("secp256r1"));
                default -> {}
            }
            return new TokenKey(UUID.randomUUID().toString(), algorithm, generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public TokenKey named(String other) {
        return new TokenKey(other, algorithm, pair);
    }

    public PublicKey publicKey() {
        return pair.getPublic();
    }

    /** As an issuer publishes it. */
    public JsonWebKey jwk() {
        try {
            var jwk = JsonWebKey.Factory.newJwk(pair.getPublic());
            jwk.setKeyId(id);
            jwk.setAlgorithm(algorithm);
            jwk.setUse("sig");
            return jwk;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] sign(byte[] input) {
        try {
            var signature = Signature.getInstance(
                    switch (algorithm) {
                        case "RS256" -> "SHA256withRSA";
                        case "PS256" -> "RSASSA-PSS";
                        case "ES256" -> "SHA256withECDSAinP1363Format";
                        default -> "Ed25519";
                    });
            if (algorithm.equals("PS256")) {
                signature.setParameter(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
            }
            signature.initSign(pair.getPrivate());
            signature.update(input);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
