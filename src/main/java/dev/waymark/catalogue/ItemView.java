package dev.waymark.catalogue;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.waymark.catalogue.ItemName.ItemDescriptions;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Interface;
import org.eclipse.microprofile.graphql.Name;

/** Anything that a learner can tick, as both APIs show it. */
@Interface
@Name("Item")
@Description("Anything that a learner can tick off")
@JsonIgnoreProperties("id")
public sealed interface ItemView extends Node permits TopicView, LearningResourceView, ProjectView, CertificationView {

    @JsonIgnore
    long rowId();

    @Name("kind")
    @Description(ItemDescriptions.KIND)
    ItemKind kind();

    @Name("slug")
    @Description(ItemDescriptions.SLUG)
    String slug();

    @Name("key")
    @Description(ItemDescriptions.KEY)
    default String getKey() {
        return kind().key(slug());
    }

    @Name("title")
    @Description(ItemDescriptions.TITLE)
    String title();

    @Name("summary")
    @Description("What it is about, in one to three sentences")
    String summary();

    @Name("level")
    @Nullable
    @Description(ItemDescriptions.LEVEL)
    Level level();

    @Name("hours")
    @Nullable
    @Description("Estimated hours, for planning; learning resources have none")
    Hours hours();

    @Name("cost")
    @Nullable
    @Description("What it costs; topics and projects cost nothing in themselves, and have none")
    Cost cost();

    @Name("verified")
    @Description("False if the curators could not confirm that it exists as described")
    boolean verified();

    @Name("note")
    @Nullable
    @Description("What a learner should know about its state: renamed, moved, retired by its maker, unconfirmed")
    String note();

    @Name("retiredAt")
    @Nullable
    @Description("When it left the catalogue; it stays readable but is no longer listed")
    Instant retiredAt();

    @Override
    default String getId() {
        return GlobalId.of(kind() == ItemKind.RESOURCE ? "LearningResource" : capitalised(kind()), rowId());
    }

    private static String capitalised(ItemKind kind) {
        return kind.name().charAt(0) + kind.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }
}
