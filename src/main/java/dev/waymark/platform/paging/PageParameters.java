package dev.waymark.platform.paging;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of every list. */
public class PageParameters {

    @QueryParam("limit")
    @Parameter(
            description = "Maximum number of items on the page",
            schema =
                    @Schema(
                            type = SchemaType.INTEGER,
                            format = "int32",
                            minimum = "1",
                            maximum = "100",
                            defaultValue = "20"))
    @Nullable
    Integer limit;

    @QueryParam("after")
    @Parameter(
            description = "Returns the page after this cursor: the `next` of another page. Cannot be combined"
                    + " with `before`")
    @Nullable
    String after;

    @QueryParam("before")
    @Parameter(
            description = "Returns the page before this cursor: the `previous` of another page. Cannot be"
                    + " combined with `after`")
    @Nullable
    String before;

    @QueryParam("count")
    @Parameter(
            description = "Whether to count the whole list and return it as `page.total`",
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
    @Nullable
    Boolean count;

    public PageRequest request() {
        return PageRequest.of(limit, after, before, count, null);
    }

    /**
     * @param named the items that the list is limited to by name, for which the page has room by default
     */
    public PageRequest request(@Nullable List<?> named) {
        return PageRequest.of(limit, after, before, count, named);
    }
}
