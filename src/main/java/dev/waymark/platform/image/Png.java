package dev.waymark.platform.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes opaque pixels as PNG (ISO/IEC 15948). Without a time in it, the same pixels are the same file. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final byte EIGHT_BITS = 8;
    private static final byte RED_GREEN_BLUE = 2;
    private static final byte PERCEPTUAL = 0;

    /** Flat colours and repeated letters are compressed best as they are. */
    private static final byte UNFILTERED = 0;

    private Png() {}

    static void write(int[] pixels, int width, int height, OutputStream out) throws IOException {
        var data = new DataOutputStream(out);
        data.write(SIGNATURE);
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        chunk("IHDR", header.put(EIGHT_BITS).put(RED_GREEN_BLUE).array(), data);
        chunk("sRGB", new byte[] {PERCEPTUAL}, data);
        chunk("IDAT", compressed(pixels, width, height), data);
        chunk("IEND", new byte[0], data);
        data.flush();
    }

    private static byte[] compressed(int[] pixels, int width, int height) throws IOException {
        var compressed = new ByteArrayOutputStream();
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (var out = new DeflaterOutputStream(compressed, deflater)) {
            for (int row = 0; row < height; row++) {
                out.write(UNFILTERED);
                out.write(bytes(pixels, row * width, width));
            }
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }

    private static byte[] bytes(int[] pixels, int start, int width) {
        var bytes = ByteBuffer.allocate(3 * width);
        for (int i = start; i < start + width; i++) {
            bytes.put((byte) (pixels[i] >> 16)).put((byte) (pixels[i] >> 8)).put((byte) pixels[i]);
        }
        return bytes.array();
    }

    private static void chunk(String type, byte[] content, DataOutputStream out) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(content);
        out.writeInt(content.length);
        out.write(name);
        out.write(content);
        out.writeInt((int) sum.getValue());
    }
}
