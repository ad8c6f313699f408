package dev.waymark.imports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** Decodes text files. */
final class Utf8Text {

    private static final String BYTE_ORDER_MARK = "\ufeff";

    private Utf8Text() {}

    /** Leaves out the byte order mark that some editors add. */
    static String of(byte[] bytes) {
        try {
            var text = UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotAnExport("The file is not UTF-8 text.");
        }
    }
}
