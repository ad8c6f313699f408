package dev.waymark.platform.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.startup.Build;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;

/** All pages, made when the first of them is asked for. */
@ApplicationScoped
class Pages {

    private final Page start;
    private final Page problems;
    private final Map<String, Page> problemsByCode;

    Pages(Layout layout, StartPage start, Build build, ObjectMapper json) {
        this.start = start.make(layout, build, json);
        var explained = new ProblemPages(layout, json);
        this.problems = explained.all();
        this.problemsByCode = explained.each();
    }

    Page start() {
        return start;
    }

    Page problems() {
        return problems;
    }

    Optional<Page> problem(String code) {
        return Optional.ofNullable(problemsByCode.get(code));
    }
}
