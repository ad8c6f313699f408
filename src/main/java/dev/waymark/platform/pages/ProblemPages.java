package dev.waymark.platform.pages;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.html.Html;
import dev.waymark.platform.html.Template;
import dev.waymark.platform.openapi.ShownProblem;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Explains each problem type at the address that is its name. */
final class ProblemPages {

    private static final Template ONE = Template.load("problem.html");
    private static final Template ALL = Template.load("problems.html");

    private final Layout layout;
    private final ObjectMapper json;
    private final Map<String, ShownProblem> problems = ShownProblem.load();

    ProblemPages(Layout layout, ObjectMapper json) {
        this.layout = layout;
        this.json = json;
    }

    Page all() {
        var groups =
                problems.values().stream().collect(groupingBy(ShownProblem::status, TreeMap::new, Collectors.toList()));
        var sections = Html.joined(groups.entrySet().stream()
                .map(group -> new Html(
                        "<section aria-labelledby=\"s%1$s\">\n<h2 id=\"s%1$s\">%1$s</h2>\n<ul class=\"rows\">\n%2$s\n</ul>\n</section>"
                                .formatted(
                                        Html.escaped(group.getKey()).text(),
                                        Html.joined(group.getValue().stream().map(ProblemPages::row))
                                                .text()))));
        var data = Map.of(
                "items", problems.values().stream().map(ProblemPages::data).toList());
        var html = layout.page("Problem types", "./", ALL.fill(Map.of("groups", sections)));
        return Page.of("/problems", html, data, json);
    }

    /** The pages by their codes. */
    Map<String, Page> each() {
        return problems.values().stream().collect(Collectors.toMap(ShownProblem::code, this::one));
    }

    private static Html row(ShownProblem problem) {
        return Html.of(
                "<li><a href=\"./problems/%s\"><code>%s</code></a><span>%s</span></li>",
                problem.code(), problem.code(), problem.meaning());
    }

    private Page one(ShownProblem problem) {
        var body = ONE.fill(Map.of(
                "root", Html.escaped("../"),
                "title", Html.escaped(problem.title()),
                "status", Html.escaped(problem.status()),
                "code", Html.escaped(problem.code()),
                "meaning", Html.escaped(problem.meaning()),
                "example", problem.hasExample() ? example(problem) : Html.NOTHING,
                "operations", problem.operations().isEmpty() ? Html.NOTHING : operations(problem)));
        return Page.of("/problems/{code}", layout.page(problem.title(), "../", body), data(problem), json);
    }

    private Html example(ShownProblem problem) {
        try {
            return Html.of(
                    "<section aria-labelledby=\"example\">\n<h2 id=\"example\">An example</h2>\n<pre>%s</pre>\n</section>",
                    json.writerWithDefaultPrettyPrinter().writeValueAsString(problem.body()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Html operations(ShownProblem problem) {
        return new Html(
                "<section aria-labelledby=\"operations\">\n<h2 id=\"operations\">Operations that answer it</h2>\n"
                        + "<p>"
                        + problem.operations().stream()
                                .map(id -> Html.of("<code>%s</code>", id).text())
                                .collect(Collectors.joining(", "))
                        + "</p>\n</section>");
    }

    private static Map<String, Object> data(ShownProblem problem) {
        var data = new LinkedHashMap<String, Object>();
        data.put("type", problem.type());
        data.put("code", problem.code());
        data.put("title", problem.title());
        data.put("status", Integer.valueOf(problem.status()));
        data.put("meaning", problem.meaning());
        if (!problem.operations().isEmpty()) {
            data.put("operations", problem.operations());
        }
        if (problem.hasExample()) {
            data.put("example", problem.body());
        }
        return data;
    }
}
