package dev.waymark.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Type("Learner")
@Description("Somebody who learns here, as only they see it")
@Schema(name = "Learner")
public record LearnerView(
        @JsonIgnore long rowId,

        @Description("What others may see as the name") @Schema(examples = "Ada")
        String displayName,

        @Nullable
        @Description("The address that the built-in account signs in with; absent with an outside issuer")
        @Schema(examples = "ada@example.org")
        String email,

        @Description("What the learner may do, by the access token that asks")
        List<Role> roles,

        @Description("In which days and weeks are counted: a name of the IANA time zone database")
        @Schema(examples = "Europe/Berlin")
        String timeZone,

        @Description("The preferred language, a BCP 47 tag") @Schema(examples = "en")
        String language,

        @Description("When the learner was first seen here") Instant createdAt)
        implements Node {

    @Override
    @Id
    @JsonProperty
    @Schema(description = "Names the learner; opaque", examples = "Learner:12", required = true)
    @Description("Names this object among all; opaque, stable through renames")
    public String getId() {
        return GlobalId.of("Learner", rowId);
    }
}
