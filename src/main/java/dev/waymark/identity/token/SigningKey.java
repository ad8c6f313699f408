package dev.waymark.identity.token;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** A key pair that signs, or signed, the built-in accounts' access tokens: ES256. */
@Entity
@Table(name = "signing_key")
class SigningKey extends PanacheEntityBase {

    static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;

    @Id
    String id;

    @Column(name = "private_key", updatable = false)
    byte[] privateKey;

    @Column(name = "public_key", updatable = false)
    byte[] publicKey;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    static SigningKey make(Instant at) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            var pair = generator.generateKeyPair();
            var key = new SigningKey();
            key.id = UUID.randomUUID().toString();
            key.privateKey = pair.getPrivate().getEncoded();
            key.publicKey = pair.getPublic().getEncoded();
            key.createdAt = at;
            return key;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<SigningKey> newestFirst() {
        return list("order by createdAt desc, id");
    }

    PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(privateKey));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As JWKS publishes it (RFC 7517). */
    JsonWebKey jwk() {
        try {
            var jwk = JsonWebKey.Factory.newJwk(
                    (PublicKey) KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(publicKey)));
            jwk.setKeyId(id);
            jwk.setUse("sig");
            jwk.setAlgorithm(ALGORITHM);
            return jwk;
        } catch (GeneralSecurityException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
