package dev.waymark.platform.paging;

import static io.restassured.RestAssured.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.waymark.Effort;
import dev.waymark.PageWalk;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every list, walked from end to end by its links. */
@QuarkusTest
class PageWalkTest {

    static Stream<Arguments> walks() {
        return Stream.of(
                        "categories?",
                        "focus-areas?",
                        "topics?",
                        "topics?level=ADVANCED&focus=microservices&",
                        "topics?q=r%C3%A9%20%26%20aws&",
                        "topics?q=a%26b%3Dc&",
                        "topics?level=EXPERT&level=ADVANCED&",
                        "topics?category=security&sort=title&",
                        "resources?",
                        "resources?type=BOOK&",
                        "projects?",
                        "certifications?",
                        "certifications?sort=title&",
                        "roadmaps?",
                        "roadmaps/senior-backend-python-aws-microservices/versions?")
                .flatMap(list -> limits(list).map(limit -> Arguments.of("/api/v1/" + list, limit)));
    }

    /** Hundreds of topics and of resources one by one only where there is time for it: short lists have such pages too. */
    private static Stream<Integer> limits(String list) {
        boolean isLong = list.equals("topics?") || list.startsWith("resources?");
        return isLong && !Effort.isFull() ? Stream.of(37, 100) : Stream.of(1, 3, 7, 100);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void a_walk_by_next_meets_each_item_once_and_back_by_prev_the_same(String list, int limit) {
        var pages = PageWalk.pages(list + "limit=" + limit, "next");
        assertEachPageSaysWhereItLies(pages, limit);
        var forward = slugs(pages);

        long total = get(list + "count=true").jsonPath().getLong("page.total");
        assertEquals(total, forward.size());
        assertEquals(forward.size(), new HashSet<>(forward).size());

        var last = pages.getLast();
        var address = pages.size() == 1 ? list + "limit=" + limit : addressAfter(pages);
        assertEquals(slugs(List.of(last)), slugs(List.of(PageWalk.page(address))));
        var backward = new ArrayList<>(PageWalk.pages(address, "prev"));
        assertEquals(forward, slugs(backward.reversed()));
    }

    private static void assertEachPageSaysWhereItLies(List<Response> pages, int limit) {
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i);
            boolean first = i == 0;
            boolean last = i == pages.size() - 1;
            Map<String, Object> info = page.jsonPath().getMap("page");
            assertEquals(limit, info.get("limit"));
            assertEquals(!last, info.get("hasNext"));
            assertEquals(!first, info.get("hasPrevious"));
            assertEquals(!last, info.containsKey("next"));
            assertEquals(!first, info.containsKey("previous"));
            assertEquals(!last, PageWalk.link(page, "next").isPresent());
            assertEquals(!first, PageWalk.link(page, "prev").isPresent());
            if (!last) {
                assertEquals(limit, PageWalk.items(page).size());
            }
        }
    }

    @Test
    void the_links_carry_the_cursors_of_the_page_and_all_other_parameters() {
        var page = PageWalk.page("/api/v1/topics?limit=2&q=a%20b%26c&level=ADVANCED");
        assertEquals(Optional.empty(), PageWalk.link(page, "next"));

        page = PageWalk.page("/api/v1/topics?q=the%20&limit=2&count=true&level=ADVANCED");
        String next = page.jsonPath().getString("page.next");
        assertEquals(
                Optional.of("/api/v1/topics?q=the%20&limit=2&count=true&level=ADVANCED&after=" + next),
                PageWalk.link(page, "next"));
        var second = PageWalk.page(PageWalk.link(page, "next").orElseThrow());
        String previous = second.jsonPath().getString("page.previous");
        assertEquals(
                Optional.of("/api/v1/topics?q=the%20&limit=2&count=true&level=ADVANCED&before=" + previous),
                PageWalk.link(second, "prev"));
    }

    @Test
    void a_page_of_the_wrong_size_in_the_middle_of_a_walk_is_no_matter() {
        var first = PageWalk.page("/api/v1/topics?limit=5");
        var after = first.jsonPath().getString("page.next");
        var all = PageWalk.items("/api/v1/topics?limit=100");
        assertEquals(all.subList(5, 16), PageWalk.items(PageWalk.page("/api/v1/topics?limit=11&after=" + after)));
    }

    @Test
    void a_list_has_twenty_items_a_page_unless_told() {
        var page = PageWalk.page("/api/v1/topics");
        assertEquals(20, page.jsonPath().getInt("page.limit"));
        assertEquals(20, PageWalk.items(page).size());
        assertFalse(page.jsonPath().getBoolean("page.hasPrevious"));
        assertTrue(page.jsonPath().getBoolean("page.hasNext"));
    }

    @Test
    void the_total_is_the_whole_lists_on_every_page() {
        var pages = PageWalk.pages("/api/v1/resources?limit=50&count=true", "next");
        int all = PageWalk.items("/api/v1/resources").size();
        assertEquals((all + 49) / 50, pages.size());
        pages.forEach(page -> assertEquals(all, page.jsonPath().getInt("page.total")));
    }

    private static String addressAfter(List<Response> pages) {
        return PageWalk.link(pages.get(pages.size() - 2), "next").orElseThrow();
    }

    /** Slugs, or the numbers of versions. */
    private static List<Object> slugs(List<Response> pages) {
        return pages.stream()
                .flatMap(page -> PageWalk.items(page).stream())
                .map(item -> item.getOrDefault("slug", item.get("number")))
                .toList();
    }
}
