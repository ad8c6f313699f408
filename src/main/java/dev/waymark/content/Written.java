package dev.waymark.content;

import java.util.ArrayList;
import java.util.List;

/** Something that a content file says, and where it says so. */
record Written<T>(T value, Place place) {

    /** The elements of one of a file's lists. */
    static <T> List<Written<T>> each(YamlFile file, String list, List<T> values) {
        var written = new ArrayList<Written<T>>();
        for (int i = 0; i < values.size(); i++) {
            written.add(new Written<>(values.get(i), new Place(file, "/" + list + "/" + i)));
        }
        return written;
    }
}
