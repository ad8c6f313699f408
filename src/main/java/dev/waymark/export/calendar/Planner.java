package dev.waymark.export.calendar;

import dev.waymark.export.checklist.Checklist;
import dev.waymark.export.checklist.ExportOptions;

/** Spreads a checklist over weeks. */
@FunctionalInterface
public interface Planner {

    WeekPlan plan(Checklist checklist, ExportOptions options);
}
