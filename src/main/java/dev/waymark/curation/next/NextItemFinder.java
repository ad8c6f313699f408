package dev.waymark.curation.next;

import dev.waymark.catalogue.Catalogue;
import dev.waymark.catalogue.TopicView;
import dev.waymark.platform.problem.InvalidInput;
import dev.waymark.progress.enrolment.Enrolments;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the next items for learners, over all roadmaps that they follow: three statements, however many there are. */
@ApplicationScoped
class NextItemFinder {

    static final int MAX = 100;
    static final int UNLESS_TOLD = 20;

    private final Enrolments enrolments;
    private final Catalogue catalogue;

    NextItemFinder(Enrolments enrolments, Catalogue catalogue) {
        this.enrolments = enrolments;
        this.catalogue = catalogue;
    }

    /**
     * @param parameter the name of the limit in messages
     */
    List<NextItem> of(long learner, @Nullable Integer limit, String parameter) {
        if (limit != null && (limit < 1 || limit > MAX)) {
            throw InvalidInput.parameter(parameter, "must be from 1 to " + MAX);
        }
        var following = enrolments.all(learner);
        var followed = new FollowedSteps(
                following,
                enrolments.stagesOf(
                        learner,
                        following.stream()
                                .map(enrolment -> enrolment.progress().versionId())
                                .toList()));
        return new NextOrder(followed, prerequisites(followed)).first(limit == null ? UNLESS_TOLD : limit);
    }

    private Map<Long, List<Long>> prerequisites(FollowedSteps followed) {
        var open = followed.open().stream().map(item -> item.step.itemId()).toList();
        return catalogue.prerequisitesOf(open).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream().map(TopicView::rowId).toList()));
    }
}
