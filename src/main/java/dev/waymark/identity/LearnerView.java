package dev.waymark.identity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.waymark.identity.token.Role;
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
@Description("A learner, as only they see themselves")
@Schema(name = "Learner")
public record LearnerView(
        @JsonIgnore long rowId,

        @Description("Name that others may see") @Schema(examples = "Ada")
        String displayName,

        @Nullable
        @Description("Email address that the built-in account signs in with; absent with an outside issuer")
        @Schema(examples = "ada@example.org")
        String email,

        @Description("The learner's roles, according to the access token of the request")
        List<Role> roles,

        @Description("Time zone in which days and weeks are counted, named as in the IANA time zone database")
        @Schema(examples = "Europe/Berlin")
        String timeZone,

        @Description("Preferred language, as a BCP 47 tag") @Schema(examples = "en")
        String language,

        @Description("When the learner was first seen here") Instant createdAt)
        implements Node {

    @Override
    @Id
    @JsonProperty
    @Schema(description = "Id of the learner; opaque", examples = "Learner:12", required = true)
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Learner", rowId);
    }
}
