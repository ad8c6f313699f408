package dev.waymark.export;

import dev.waymark.curation.composing.Composition;
import dev.waymark.curation.composing.CompositionRequest;
import dev.waymark.curation.composing.Compositions;
import dev.waymark.curation.composing.DoneByMe;
import dev.waymark.export.checklist.ExportOptions;
import dev.waymark.platform.http.answers.FileAnswer;
import jakarta.enterprise.context.ApplicationScoped;

/** Composes a roadmap for the parameters of an address, and exports it. */
@ApplicationScoped
class ExportedCompositions {

    private final Compositions compositions;
    private final DoneByMe mine;
    private final ProgressOfCaller progress;
    private final ExportFiles files;

    ExportedCompositions(Compositions compositions, DoneByMe mine, ProgressOfCaller progress, ExportFiles files) {
        this.compositions = compositions;
        this.mine = mine;
        this.progress = progress;
        this.files = files;
    }

    FileAnswer composed(CompositionRequest asked, CompositionExportParameters parameters) {
        var format = parameters.format();
        var request = mine.resolve(asked.pacedBy(ExportOptions.DEFAULT_HOURS_PER_WEEK));
        var composition = compositions.compose(request);
        var options = options(composition, parameters);
        return files.composition(composition, request, progress.learner(parameters.progress), format, options);
    }

    /** A calendar keeps the pace of the composition's schedule. */
    private static ExportOptions options(Composition composition, ExportParameters parameters) {
        var schedule = composition.schedule();
        var paper = parameters.paper();
        var theme = parameters.theme();
        return schedule == null
                ? new ExportOptions(paper, theme, null, ExportOptions.DEFAULT_HOURS_PER_WEEK)
                : new ExportOptions(paper, theme, schedule.startDate(), schedule.hoursPerWeek());
    }
}
