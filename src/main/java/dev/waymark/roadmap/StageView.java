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

        @Description("Names the stage within its roadmap") String slug,

        @Description("Its place in the roadmap, from 1") int position,

        @Description("What it is called") String title,

        @Description("What it is about") String summary,

        @Description("How far along it leads") Level level,

        @Description("What to do in it, in order") List<StepView> steps)
        implements Node {

    @Override
    @Id
    @Description("Names this object among all; opaque, stable through renames")
    public String getId() {
        return GlobalId.of("Stage", rowId);
    }
}
