package dev.waymark.identity.account;

import com.nulabinc.zxcvbn.StandardDictionaries;
import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import dev.waymark.identity.token.IdentityConfig;
import dev.waymark.platform.problem.Mistakes;
import dev.waymark.platform.text.Texts;
import dev.waymark.platform.work.HeavyWork;
import dev.waymark.platform.work.WorkKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * Passwords as NIST SP 800-63B recommends: a minimum length, no common passwords, and no rules about characters. They
 * are stored as Argon2id hashes with the parameters that OWASP recommends.
 */
@ApplicationScoped
class Passwords {

    private static final int MIN_LENGTH = 8;
    private static final int MAX_LENGTH = 256;

    private static final Set<String> COMMON = commonPasswords();

    private static final int ROUNDS = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;

    private final HeavyWork work;
    private final Argon2Function function;

    /** A hash to check in place of a missing one, so that both cases take the same time. */
    private volatile @Nullable String decoy;

    Passwords(IdentityConfig config, HeavyWork work) {
        this.work = work;
        this.function = Argon2Function.getInstance(config.passwordHashMemory(), ROUNDS, LANES, HASH_BYTES, Argon2.ID);
    }

    /**
     * @param member the password's name in the request
     * @param email the account's address, which must not be its password; null if it is unknown
     */
    static void check(String member, @Nullable String password, @Nullable String email, Mistakes mistakes) {
        mistakes.require(member, password);
        if (password == null) {
            return;
        }
        int length = Texts.length(password);
        if (length < MIN_LENGTH) {
            mistakes.add(member, "must have at least " + MIN_LENGTH + " characters");
        } else if (length > MAX_LENGTH) {
            mistakes.add(member, "must have at most " + MAX_LENGTH + " characters");
        } else if (isCommon(normalized(password).toLowerCase(Locale.ROOT), email)) {
            mistakes.add(member, "is one of those that everybody tries first");
        }
    }

    private static boolean isCommon(String plain, @Nullable String email) {
        return COMMON.contains(plain) || (email != null && plain.equals(email.toLowerCase(Locale.ROOT)));
    }

    String hash(String password) {
        return inTurn(() -> Password.hash(normalized(password))
                .addRandomSalt(16)
                .with(function)
                .getResult());
    }

    /**
     * Takes the same time with and without a hash.
     *
     * @param hash the account's hash; null if there is no account
     */
    boolean matches(String password, @Nullable String hash) {
        if (Texts.length(password) > MAX_LENGTH) {
            return false;
        }
        var compared = hash == null ? decoy() : hash;
        boolean same = inTurn(() ->
                Password.check(normalized(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    private String decoy() {
        var made = decoy;
        if (made == null) {
            made = hash("");
            decoy = made;
        }
        return made;
    }

    private <T> T inTurn(Callable<T> hashing) {
        return work.run(WorkKind.PASSWORDS, hashing);
    }

    /** Makes a password equal whichever way a keyboard composes its characters. */
    private static String normalized(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static Set<String> commonPasswords() {
        try {
            return new HashSet<>(StandardDictionaries.PASSWORDS_LOADER
                    .load()
                    .getRankedDictionary()
                    .keySet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
