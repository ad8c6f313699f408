package dev.waymark.roadmap;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.FocusAreaView;
import dev.waymark.catalogue.ItemView;
import dev.waymark.platform.graphql.Batch;
import dev.waymark.platform.http.answers.PublishedContent;
import dev.waymark.roadmap.VersionChanges.FocusAreasChange;
import dev.waymark.roadmap.VersionChanges.MemberEdit;
import dev.waymark.roadmap.VersionChanges.Renaming;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;

/**
 * Fields that lead from what changed between versions to the things themselves. Whoever sees the changes may see them,
 * whoever owns the roadmap.
 */
@GraphQLApi
@PermitAll
@PublishedContent
public class ChangeQueries {

    private static final String ITEM = "The item";
    private static final String STAGE = "The stage";

    private final Roadmaps roadmaps;
    private final Catalogue catalogue;

    ChangeQueries(Roadmaps roadmaps, Catalogue catalogue) {
        this.roadmaps = roadmaps;
        this.catalogue = catalogue;
    }

    @Name("roadmap")
    @Description("The roadmap")
    public List<RoadmapView> roadmapOfChanges(@Source List<VersionChanges> sources) {
        return Batch.one(sources, VersionChanges::roadmapId, roadmaps::latestOf);
    }

    @Name("item")
    @Description(ITEM)
    public List<ItemView> itemOfPlacement(@Source List<StepChanges.Placement> sources) {
        return Batch.one(sources, StepChanges.Placement::itemId, catalogue::items);
    }

    @Name("item")
    @Description(ITEM)
    public List<ItemView> itemOfMove(@Source List<StepChanges.Move> sources) {
        return Batch.one(sources, StepChanges.Move::itemId, catalogue::items);
    }

    @Name("item")
    @Description(ITEM)
    public List<ItemView> itemOfRegrouping(@Source List<StepChanges.Regrouping> sources) {
        return Batch.one(sources, StepChanges.Regrouping::itemId, catalogue::items);
    }

    @Name("item")
    @Description(ITEM)
    public List<ItemView> itemOfRequirementChange(@Source List<StepChanges.RequirementChange> sources) {
        return Batch.one(sources, StepChanges.RequirementChange::itemId, catalogue::items);
    }

    @Name("stage")
    @Description(STAGE)
    public List<StageView> stageOfPlacement(@Source List<StepChanges.Placement> sources) {
        return Batch.one(sources, StepChanges.Placement::stageId, roadmaps::stagesByRowId);
    }

    @Name("stage")
    @Description(STAGE)
    public List<StageView> stageOfPlace(@Source List<StepChanges.Place> sources) {
        return Batch.one(sources, StepChanges.Place::stageId, roadmaps::stagesByRowId);
    }

    @Name("stage")
    @Description(STAGE)
    public List<StageView> stageOfStagePlacement(@Source List<StageChanges.Placement> sources) {
        return Batch.one(sources, StageChanges.Placement::stageId, roadmaps::stagesByRowId);
    }

    @Name("stage")
    @Description("The stage, as it is in the new version")
    public List<StageView> stageOfStageMove(@Source List<StageChanges.Move> sources) {
        return Batch.one(sources, StageChanges.Move::stageId, roadmaps::stagesByRowId);
    }

    @Name("stage")
    @Description("The stage, as it is in the new version; null for the roadmap itself")
    public List<@Nullable StageView> stageOfRenaming(@Source List<Renaming> sources) {
        return Batch.oneOrNull(sources, Renaming::stageId, roadmaps::stagesByRowId);
    }

    @Name("stage")
    @Description("The stage, as it is in the new version; null for the roadmap itself")
    public List<@Nullable StageView> stageOfEdit(@Source List<MemberEdit> sources) {
        return Batch.oneOrNull(sources, MemberEdit::stageId, roadmaps::stagesByRowId);
    }

    @Name("from")
    @Description("The focus areas before")
    public List<List<FocusAreaView>> formerFocusAreas(@Source List<FocusAreasChange> sources) {
        return Batch.all(sources, FocusAreasChange::from, catalogue::focusAreasNamed);
    }

    @Name("to")
    @Description("The focus areas now")
    public List<List<FocusAreaView>> presentFocusAreas(@Source List<FocusAreasChange> sources) {
        return Batch.all(sources, FocusAreasChange::to, catalogue::focusAreasNamed);
    }
}
