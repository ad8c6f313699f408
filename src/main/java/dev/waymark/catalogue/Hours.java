package dev.waymark.catalogue;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Description("A range of study hours")
@Schema(name = "Hours")
public record Hours(
        @Description("Hours for someone who learns it quickly") @Schema(examples = "8")
        int min,

        @Description("Hours for someone who studies it thoroughly") @Schema(examples = "16")
        int max) {}
