package dev.waymark.roadmap;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.waymark.catalogue.Level;
import dev.waymark.platform.graphql.GlobalId;
import dev.waymark.platform.graphql.Node;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Type;

@Type("Stage")
@Description("A layer of a roadmap")
public record StageView(
        @JsonIgnore long rowId,

        @Description("Slug of the stage, unique within its roadmap")
        String slug,

        @Description("Position in the roadmap, counted from 1")
        int position,

        @Description("Title of the stage") String title,

        @Description("What it is about") String summary,

        @Description("Level that the stage leads to") Level level,

        @Description("What to do in it, in order") List<StepView> steps)
        implements Node {

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of("Stage", rowId);
    }
}
