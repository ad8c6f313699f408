package dev.waymark.export;

import dev.waymark.export.Ticks.Unknown;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("UnknownTick")
@Description("What stands in a file, may be meant, and is not taken")
@Schema(name = "UnknownTick")
public record UnknownTick(
        @Nullable @Description("The key that stands there, if it is one") @Schema(examples = "topics/dokcer")
        String key,

        @Nullable @Description("Where in the file: a line, a JSON Pointer, a field") @Schema(examples = "line 12")
        String place,

        @Nullable @Description("What stands there, shortened, if it is no key") @Schema(examples = "[x] Docker")
        String text,

        @Description("Why it is not taken") @Schema(examples = "There is no topic \"dokcer\".")
        String detail) {

    static UnknownTick of(Unknown unknown) {
        return Marker.isKey(unknown.text())
                ? new UnknownTick(unknown.text(), unknown.place(), null, unknown.why())
                : new UnknownTick(null, unknown.place(), unknown.text(), unknown.why());
    }

    static UnknownTick key(String key, String detail) {
        return new UnknownTick(key, null, null, detail);
    }
}
