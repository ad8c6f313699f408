package dev.waymark.content;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value in a content file, and its location. */
record Written<T>(T value, SourceLocation location) {

    /** The elements of one of a file's lists; null stands for an element that was refused. */
    static <T> List<Written<T>> each(YamlFile file, String list, List<@Nullable T> values) {
        var written = new ArrayList<Written<T>>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                written.add(new Written<>(value, new SourceLocation(file, "/" + list + "/" + i)));
            }
        }
        return written;
    }
}
