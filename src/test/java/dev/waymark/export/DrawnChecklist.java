package dev.waymark.export;

import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import dev.waymark.catalogue.Cost;
import dev.waymark.catalogue.Hours;
import dev.waymark.catalogue.ItemKind;
import dev.waymark.catalogue.Level;
import dev.waymark.catalogue.ResourceType;
import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.Checklist.Entry;
import dev.waymark.export.checklist.Checklist.Link;
import dev.waymark.export.checklist.Checklist.Section;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.progress.ProgressStatus;
import dev.waymark.roadmap.Requirement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quicktheories.core.Gen;

/**
 * Checklists drawn at random, whose every text is {@linkplain HostileTexts hostile}. A number draws an entry, or a
 * stage.
 */
public final class DrawnChecklist {

    public static final ExportOptions OPTIONS =
            new ExportOptions(ExportOptions.Paper.A4, ExportOptions.Theme.AUTO, null, 5);

    public static final Instant REVISED = Instant.parse("2026-11-23T18:00:00Z");

    private static final String ADDRESS = "https://waymark.example.org/api/v1/roadmaps/path";

    private DrawnChecklist() {}

    public static Gen<Checklist> any() {
        return lists().of(integers().between(0, 1_000_000)).ofSizeBetween(0, 25).map(DrawnChecklist::of);
    }

    /** With the texts as titles, one entry for each. */
    public static Checklist titled(List<String> titles) {
        var entries = IntStream.range(0, titles.size())
                .mapToObj(i -> entry(i, i * 31, titles.get(i), titles.get(i)))
                .toList();
        return checklist(titles.getFirst(), null, true, List.of(section(0, titles.getFirst(), entries)));
    }

    /** As long as anybody's. */
    public static Checklist ofSteps(int steps, int stages) {
        var sections = IntStream.range(0, stages)
                .mapToObj(stage -> section(
                        stage,
                        "Stage " + stage,
                        IntStream.range(stage * steps / stages, (stage + 1) * steps / stages)
                                .mapToObj(i -> entry(i, i * 31, "Step number " + i, "What there is to know of " + i))
                                .toList()))
                .toList();
        return checklist("A long path", null, true, sections);
    }

    public static Stream<Entry> entries(Checklist checklist) {
        return checklist.sections().stream().flatMap(section -> section.entries().stream());
    }

    private static Checklist of(List<Integer> draws) {
        var sections = new ArrayList<>(List.of(section(0, "Stage", new ArrayList<>())));
        for (int i = 0; i < draws.size(); i++) {
            int draw = draws.get(i);
            if (draw % 7 == 6) {
                sections.add(section(i, HostileTexts.number(draw), new ArrayList<>()));
            } else {
                sections.getLast()
                        .entries()
                        .add(entry(i, draw, HostileTexts.number(draw / 3), HostileTexts.number(draw / 11)));
            }
        }
        int look = draws.isEmpty() ? 0 : draws.getFirst();
        return checklist(HostileTexts.number(look), look % 2 == 0 ? null : ADDRESS, look % 3 > 0, sections);
    }

    private static Checklist checklist(
            String title, @Nullable String address, boolean withProgress, List<Section> sections) {
        return new Checklist(
                "roadmaps/path",
                title,
                title,
                "version 3",
                "sha256:00",
                List.of(title),
                withProgress,
                address,
                REVISED,
                withProgress
                        ? sections
                        : sections.stream().map(DrawnChecklist::pending).toList());
    }

    private static Section section(int number, String text, List<Entry> entries) {
        return new Section(
                "stage-" + number, text, text, List.of(Level.values()).get(number % 4), entries);
    }

    private static Section pending(Section section) {
        var entries = section.entries().stream().map(DrawnChecklist::pending).toList();
        return new Section(section.slug(), section.title(), section.summary(), section.level(), entries);
    }

    private static Entry pending(Entry entry) {
        return new Entry(
                entry.kind(),
                entry.slug(),
                entry.title(),
                entry.summary(),
                entry.requirement(),
                entry.group(),
                entry.level(),
                entry.hours(),
                entry.url(),
                ProgressStatus.PENDING,
                entry.reason(),
                entry.resources(),
                entry.needs());
    }

    private static Entry entry(int number, int look, String title, String text) {
        return new Entry(
                kind(number),
                "item-" + number,
                title,
                text,
                List.of(Requirement.values()).get(look % 3),
                look % 4 == 0 ? null : look % 4 == 1 ? text : "Core skills",
                look % 5 == 0 ? null : List.of(Level.values()).get(look % 4),
                look % 3 == 0 ? null : new Hours(look % 9, look % 9 + look % 2),
                look % 2 == 0 ? null : HostileTexts.address(look / 2),
                List.of(ProgressStatus.values()).get(look / 5 % 4),
                look % 6 == 0 ? text : null,
                look % 3 == 1 ? List.of() : List.of(link(look, text), link(look + 1, title)),
                number == 0 ? List.of() : List.of(key(number - 1), key(number / 2), "topics/elsewhere"));
    }

    private static Link link(int look, String title) {
        return new Link(
                "resource-" + look,
                title,
                HostileTexts.address(look),
                List.of(ResourceType.values()).get(look % 10),
                List.of(Cost.values()).get(look % 3));
    }

    private static ItemKind kind(int number) {
        return List.of(ItemKind.values()).get(number % 4);
    }

    private static String key(int number) {
        return kind(number).collection() + "/item-" + number;
    }
}
