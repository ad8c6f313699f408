package dev.waymark.sharing;

import dev.waymark.export.checklist.Labels;
import dev.waymark.platform.html.Html;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.WebAddress;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.progress.enrolment.Tally;
import dev.waymark.roadmap.Requirement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;

/** A stage on the page of a share. */
record StageSection(SharedStage stage) {

    /** For the overview. */
    Html link() {
        return Html.of(
                "<li><a href=\"#stage-%1$s\"><span><b dir=\"auto\">%1$s. %2$s</b> <em>%3$s</em></span>%4$s</a></li>",
                stage.position(), title(), numbers(), PageProgress.bar(counted()));
    }

    Html html() {
        return Html.of(
                """
                <section class="stage" id="stage-%1$s" aria-labelledby="title-%1$s">
                <header><h2 id="title-%1$s" dir="auto">%1$s. %2$s</h2><p>%3$s</p></header>
                %4$s
                %5$s
                </section>""",
                stage.position(),
                title(),
                numbers(),
                about(),
                Html.joined(groups().stream().map(StageSection::group)));
    }

    private String title() {
        return PlainText.title(stage.title(), stage.slug());
    }

    private Tally counted() {
        return PageProgress.counted(stage.required(), stage.steps());
    }

    private Html numbers() {
        var counts = counted();
        return Html.of("%s / %s<span class=\"unseen\"> done</span>", counts.done(), counts.total());
    }

    private Html about() {
        return stage.summary().isBlank()
                ? Html.NOTHING
                : Html.of("<p class=\"about\" dir=\"auto\">%s</p>", Html.prose(stage.summary()));
    }

    /** Neighbours with the same heading. */
    private List<List<SharedStep>> groups() {
        var groups = new ArrayList<List<SharedStep>>();
        for (var step : stage.steps()) {
            if (groups.isEmpty() || !Objects.equals(groups.getLast().getFirst().group(), step.group())) {
                groups.add(new ArrayList<>());
            }
            groups.getLast().add(step);
        }
        return groups;
    }

    private static Html group(List<SharedStep> steps) {
        var heading = steps.getFirst().group();
        return Html.of(
                "%s\n<ul class=\"steps\">\n%s\n</ul>",
                heading == null ? Html.NOTHING : Html.of("<h3 dir=\"auto\">%s</h3>", heading),
                Html.joined(steps.stream().map(StageSection::step)));
    }

    private static Html step(SharedStep step) {
        return Html.of(
                """
                <li class="%s">%s<div><p class="name" dir="auto">%s</p><p class="facts">%s%s</p>\
                <p class="about" dir="auto">%s</p></div></li>""",
                Labels.lowercase(step.status()),
                mark(step.status()),
                name(step),
                state(step.status()),
                facts(step),
                Html.prose(step.summary()));
    }

    /** A link, if the item itself is on the web. */
    private static Html name(SharedStep step) {
        var title = PlainText.title(step.title(), step.slug());
        var url = step.url();
        return url != null && WebAddress.isPlain(url)
                ? Html.of("<a href=\"%s\" rel=\"noreferrer nofollow\">%s</a>", url, title)
                : Html.escaped(title);
    }

    private static Html state(ProgressStatus status) {
        return status == ProgressStatus.PENDING
                ? new Html("<span class=\"unseen\">not begun, </span>")
                : Html.of("<span class=\"state\">%s</span> ", Labels.lowercase(status));
    }

    private static String facts(SharedStep step) {
        var facts = new StringJoiner(" · ");
        facts.add(Labels.lowercase(step.kind()));
        if (step.requirement() != Requirement.REQUIRED) {
            facts.add(Labels.lowercase(step.requirement()));
        }
        if (step.level() != null) {
            facts.add(Labels.lowercase(step.level()));
        }
        if (step.hours() != null) {
            facts.add(Labels.hours(step.hours()));
        }
        return facts.toString();
    }

    /** A shape for each status, so that nothing is said by colour alone. */
    private static Html mark(ProgressStatus status) {
        var inside = switch (status) {
            case PENDING -> "";
            case LEARNING -> "<path class=\"k\" d=\"M10 2a8 8 0 0 1 0 16z\"/>";
            case DONE -> "<path class=\"k\" d=\"M6.2 10.2l2.6 2.6l5-5.4\"/>";
            case SKIPPED -> "<path class=\"k\" d=\"M6.5 10h7\"/>";
        };
        return new Html("<svg class=\"mark\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><circle class=\"m\" cx=\"10\""
                + " cy=\"10\" r=\"8\"/>" + inside + "</svg>");
    }
}
