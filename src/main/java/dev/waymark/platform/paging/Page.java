package dev.waymark.platform.paging;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, with cursors to the pages next to it. */
public final class Page<T> {

    private final List<T> items;

    @Schema(hidden = true)
    private final List<String> cursors;

    private final Info page;

    @Schema(hidden = true)
    private final LongSupplier counter;

    /**
     * @param cursors one for each item
     * @param counter counts the whole list
     */
    Page(List<T> items, List<String> cursors, Info page, LongSupplier counter) {
        this.items = items;
        this.cursors = cursors;
        this.page = page;
        this.counter = counter;
    }

    /** Converts the items of the page. */
    public <R> Page<R> map(Function<T, R> shown) {
        return new Page<>(items.stream().map(shown).toList(), cursors, page, counter);
    }

    @JsonProperty
    @Schema(description = "The items of this page, in the list's order")
    public List<T> items() {
        return items;
    }

    @JsonProperty("page")
    @Schema(description = "Where this page lies in the list")
    public Info info() {
        return page;
    }

    @JsonIgnore
    public List<String> cursors() {
        return cursors;
    }

    /** The number of items in the whole list, counted now unless it was requested with the page. */
    public long countAll() {
        return page.total() == null ? counter.getAsLong() : page.total();
    }

    @Schema(name = "PageInfo", description = "Where a page lies in its list")
    public record Info(
            @Schema(description = "Maximum number of items on the page", examples = "20")
            int limit,

            @Schema(description = "Whether more items follow this page")
            boolean hasNext,

            @Schema(description = "Cursor to pass as after= for the next page; absent if there is none") @Nullable
            String next,

            @Schema(description = "Whether more items come before this page")
            boolean hasPrevious,

            @Schema(description = "Cursor to pass as before= for the previous page; absent if there is none") @Nullable
            String previous,

            @Schema(description = "Number of items in the whole list; only with count=true", examples = "87") @Nullable
            Long total) {}
}
