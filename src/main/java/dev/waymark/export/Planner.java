package dev.waymark.export;

/** Spreads a checklist over weeks. */
@FunctionalInterface
interface Planner {

    Plan plan(Checklist checklist, ExportOptions options);
}
