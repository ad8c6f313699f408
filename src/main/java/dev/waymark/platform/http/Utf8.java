package dev.waymark.platform.http;

import dev.waymark.platform.problem.HttpProblem.BadRequest;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Decodes UTF-8 and refuses malformed bytes, which Java would otherwise replace. */
public final class Utf8 {

    private Utf8() {}

    public static String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new BadRequest("The body is not UTF-8.");
        }
    }
}
