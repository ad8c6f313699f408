package dev.waymark.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import dev.waymark.platform.text.Texts;
import java.io.IOException;

/** Reads texts, and refuses those that the database cannot store: with NUL or half a surrogate pair. */
final class WellFormedText extends StdScalarDeserializer<String> {

    WellFormedText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        var text = StringDeserializer.instance.deserialize(parser, context);
        if (text != null && !Texts.isWellFormed(text)) {
            throw context.weirdStringException("", String.class, "not well-formed Unicode");
        }
        return text;
    }
}
