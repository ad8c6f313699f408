package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Certification")
@Description("An examination by a recognised provider")
@Schema(name = "Certification")
@JsonIgnoreProperties("id")
public record CertificationView(
        @JsonIgnore @Schema(hidden = true) long rowId,

        ItemKind kind,

        @Schema(examples = "ckad") String slug,

        String title,

        String summary,

        @Description("Who awards it") @Schema(examples = "Cloud Native Computing Foundation")
        String provider,

        @Nullable @Description("The provider's page about it")
        String url,

        @Nullable @Description("What it costs") Cost cost,

        @Nullable @Description(ItemDescriptions.LEVEL) Level level,

        @Nullable @Description("Estimated hours to prepare for it, for planning")
        Hours hours,

        boolean verified,

        @Nullable String note,

        @Nullable Instant retiredAt)
        implements ItemView {}
