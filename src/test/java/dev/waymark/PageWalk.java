package dev.waymark;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Walks a list as a client does: by the addresses in its Link headers, and by nothing else. */
public final class PageWalk {

    private static final int ENDLESS = 1_000;

    private PageWalk() {}

    /** This page and all those that its links of this relation lead to. */
    public static List<Response> pages(String address, String relation) {
        var pages = new ArrayList<Response>();
        for (var next = Optional.of(address); next.isPresent(); next = link(pages.getLast(), relation)) {
            if (pages.size() == ENDLESS) {
                throw new AssertionError("The walk from " + address + " does not end");
            }
            pages.add(page(next.get()));
        }
        return pages;
    }

    /** Every item of the list. */
    public static List<Map<String, Object>> items(String address) {
        return pages(address, "next").stream()
                .flatMap(page -> PageWalk.items(page).stream())
                .toList();
    }

    public static List<Map<String, Object>> items(Response page) {
        return page.jsonPath().getList("items");
    }

    public static Response page(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    public static Optional<String> link(Response page, String relation) {
        var header = Optional.ofNullable(page.header("Link")).orElse("");
        var matcher = Pattern.compile("<([^>]*)>; rel=\"" + relation + "\"").matcher(header);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
