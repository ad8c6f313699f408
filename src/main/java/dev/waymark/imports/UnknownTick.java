package dev.waymark.imports;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.imports.Ticks.Unknown;
import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("UnknownTick")
@Description("An entry in a file that may have been meant as a tick, but is ignored")
@Schema(name = "UnknownTick")
public record UnknownTick(
        @Nullable @Description("The key that was found there, if it is a key") @Schema(examples = "topics/dokcer")
        String key,

        @Nullable
        @Description("Where it is in the file: a line, a JSON Pointer or a form field")
        @Schema(examples = "line 12")
        String place,

        @Nullable
        @Description("The text that was found there, shortened, if it is not a key")
        @Schema(examples = "[x] Docker")
        String text,

        @Description("Why it is ignored") @Schema(examples = "There is no topic \"dokcer\".")
        String detail) {

    static UnknownTick of(Unknown unknown) {
        return Checklist.isKey(unknown.text())
                ? new UnknownTick(unknown.text(), unknown.place(), null, unknown.why())
                : new UnknownTick(null, unknown.place(), unknown.text(), unknown.why());
    }

    static UnknownTick key(String key, String detail) {
        return new UnknownTick(key, null, null, detail);
    }
}
