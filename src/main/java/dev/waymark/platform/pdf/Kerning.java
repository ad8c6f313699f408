package dev.waymark.platform.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The kerning pairs in the GPOS table of an OpenType font, which PDFBox does not read. Values are in font units. */
final class Kerning {

    static final Kerning NONE = new Kerning(List.of());

    private static final int PAIRS = 2;
    private static final int EXTENSION = 9;
    private static final int X_ADVANCE = 4;
    private static final int[] NO_LOOKUPS = {};

    private final List<KerningPairs> tables;

    private Kerning(List<KerningPairs> tables) {
        this.tables = tables;
    }

    static Kerning of(TrueTypeFont font) throws IOException {
        var gpos = font.getTableMap().get("GPOS");
        return gpos == null ? NONE : new Kerning(tables(ByteBuffer.wrap(font.getTableBytes(gpos))));
    }

    int between(int left, int right) {
        for (var table : tables) {
            int index = table.index(left);
            if (index >= 0 && table.knows(index, right)) {
                return table.between(index, left, right);
            }
        }
        return 0;
    }

    private static List<KerningPairs> tables(ByteBuffer gpos) {
        int lookups = offset(gpos, 8);
        var tables = new ArrayList<KerningPairs>();
        for (int number : lookupsOfKern(gpos, offset(gpos, 6))) {
            int lookup = lookups + offset(gpos, lookups + 2 + 2 * number);
            int type = offset(gpos, lookup);
            for (int i = 0; i < offset(gpos, lookup + 4); i++) {
                int table = lookup + offset(gpos, lookup + 6 + 2 * i);
                boolean extended = type == EXTENSION && offset(gpos, table + 2) == PAIRS;
                if (extended || type == PAIRS) {
                    add(tables, gpos, extended ? table + gpos.getInt(table + 4) : table);
                }
            }
        }
        return tables;
    }

    private static void add(List<KerningPairs> tables, ByteBuffer gpos, int table) {
        // The bundled fonts do not adjust pairs in other ways.
        if (offset(gpos, table + 4) == X_ADVANCE && offset(gpos, table + 6) == 0) {
            tables.add(new KerningPairs(gpos, table));
        }
    }

    /** Takes those of the first script: in the bundled fonts, all scripts share them. */
    private static int[] lookupsOfKern(ByteBuffer gpos, int features) {
        for (int i = 0; i < offset(gpos, features); i++) {
            int entry = features + 2 + 6 * i;
            if (gpos.getInt(entry) == 0x6B65726E) {
                int feature = features + offset(gpos, entry + 4);
                var lookups = new int[offset(gpos, feature + 2)];
                for (int j = 0; j < lookups.length; j++) {
                    lookups[j] = offset(gpos, feature + 4 + 2 * j);
                }
                return lookups;
            }
        }
        return NO_LOOKUPS;
    }

    static int offset(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }
}
