package dev.waymark.attack;

import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;

/** Accounts, which anybody may have. */
final class Learners {

    private static final String PASSWORD = "an uncommon phrase";
    private static final Pattern TOKEN = Pattern.compile("\"accessToken\":\"([^\"]+)\"");

    private final Target target;

    Learners(Target target) {
        this.target = target;
    }

    /** Registers somebody and signs them in. */
    String fresh(String address) throws IOException {
        return signIn(register(address), address);
    }

    /** @return the e-mail address */
    String register(String address) throws IOException {
        var email = "attacker-%s@waymark.test".formatted(UUID.randomUUID());
        send(address, "/api/v1/accounts", """
                {"email":"%s","password":"%s","displayName":"Mallory"}""".formatted(email, PASSWORD));
        return email;
    }

    /** @return the header that names them */
    String signIn(String email, String address) throws IOException {
        var token = TOKEN.matcher(send(address, "/api/v1/tokens", """
                {"grantType":"password","email":"%s","password":"%s"}""".formatted(email, PASSWORD)));
        if (!token.find()) {
            throw new IOException("No access token");
        }
        return "Authorization: Bearer " + token.group(1);
    }

    private String send(String address, String path, String body) throws IOException {
        var answer = Wire.exchange(target, address, Wire.post(path, body));
        if (answer.status() / 100 != 2) {
            throw new IOException("%s answered %s: %s".formatted(path, answer.inShort(), answer.body()));
        }
        return answer.body();
    }
}
