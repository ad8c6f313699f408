package dev.waymark.platform.pdf.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Makes small files that would become large ones. */
public final class PdfBomb {

    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R/AcroForm 5 0 R>>";

    private PdfBomb() {}

    /** An object stream of very many bytes. */
    public static byte[] large() {
        return file("/Type/ObjStm/N 1/First 4/Filter/FlateDecode", zipped("5 0 " + "[]".repeat(1000), 200_000_000));
    }

    /** A file whose form is in a packed stream of objects. */
    public static byte[] file(String stream, byte[] packed) {
        var file = new ByteArrayOutputStream();
        add(file, "%PDF-1.7\n1 0 obj" + CATALOG + "endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n");
        int objects = file.size();
        add(file, "3 0 obj<<%s/Length %d>>stream\n".formatted(stream, packed.length));
        file.writeBytes(packed);
        add(file, "\nendstream endobj\n");
        int table = file.size();
        add(file, "4 0 obj<</Type/XRef/Size 500/Root 1 0 R/W[1 4 1]/Index[1 405]/Length 2430>>stream\n");
        var catalog = "%PDF-1.7\n".length();
        row(file, 1, catalog);
        row(file, 1, catalog + ("1 0 obj" + CATALOG + "endobj\n").length());
        row(file, 1, objects);
        row(file, 1, table);
        for (int i = 0; i < 401; i++) {
            row(file, 2, 3);
        }
        add(file, "\nendstream endobj\nstartxref\n%d\n%%%%EOF".formatted(table));
        return file.toByteArray();
    }

    private static void row(ByteArrayOutputStream file, int type, int value) {
        file.writeBytes(new byte[] {
            (byte) type, (byte) (value >> 24), (byte) (value >> 16), (byte) (value >> 8), (byte) value, 0
        });
    }

    private static void add(ByteArrayOutputStream file, String text) {
        file.writeBytes(text.getBytes(ISO_8859_1));
    }

    /** @param length that is reached with spaces */
    public static byte[] zipped(String start, int length) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(zipped, new Deflater(Deflater.BEST_COMPRESSION))) {
            out.write(start.getBytes(ISO_8859_1));
            var spaces = " ".repeat(100_000).getBytes(ISO_8859_1);
            for (int written = start.length(); written < length; written += spaces.length) {
                out.write(spaces);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }
}
