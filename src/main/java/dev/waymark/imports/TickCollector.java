package dev.waymark.imports;

import dev.waymark.imports.Ticks.Tick;
import dev.waymark.imports.Ticks.TitledBox;
import dev.waymark.imports.Ticks.Unknown;
import dev.waymark.platform.text.PlainText;
import dev.waymark.platform.text.Texts;
import dev.waymark.progress.ProgressStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the ticks of a file. If two ticks contradict each other, neither counts. */
final class TickCollector {

    static final String CONTRADICTED = "the file contains it more than once, with different statuses";

    private static final int MAX_TICKS = 20_000;
    private static final int MAX_UNKNOWN = 200;
    private static final int MAX_TEXT = 120;

    private final Map<String, Tick> ticks = new LinkedHashMap<>();
    private final Set<String> contradicted = new HashSet<>();
    private final List<TitledBox> titled = new ArrayList<>();
    private final List<Unknown> unknown = new ArrayList<>();
    private int furtherUnknown;

    void add(Tick tick, String place) {
        var before = ticks.putIfAbsent(tick.key(), tick);
        if (before != null && !before.equals(tick)) {
            contradicted.add(tick.key());
            unknown(place, tick.key(), CONTRADICTED);
        }
        limit(ticks.size());
    }

    void add(String key, ProgressStatus exported, ProgressStatus now, String place) {
        add(new Tick(key, exported, now), place);
    }

    void add(TitledBox box) {
        titled.add(box);
        limit(titled.size());
    }

    private static void limit(int boxes) {
        if (boxes > MAX_TICKS) {
            throw new NotAnExport("The file has more than %s boxes; no export has as many.".formatted(MAX_TICKS));
        }
    }

    void unknown(String place, String text, String why) {
        if (unknown.size() < MAX_UNKNOWN) {
            unknown.add(new Unknown(place, Texts.shortened(PlainText.line(text), MAX_TEXT), why));
        } else {
            furtherUnknown++;
        }
    }

    Ticks toTicks() {
        return toTicks(FileOrigin.UNKNOWN);
    }

    Ticks toTicks(FileOrigin origin) {
        var sure = ticks.values().stream()
                .filter(tick -> !contradicted.contains(tick.key()))
                .toList();
        return new Ticks(sure, List.copyOf(titled), origin, List.copyOf(unknown), furtherUnknown);
    }
}
