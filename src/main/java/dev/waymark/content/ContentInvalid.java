package dev.waymark.content;

import dev.waymark.platform.problem.Problem;
import dev.waymark.platform.problem.ProblemException;
import java.util.List;
import java.util.stream.Collectors;

/** The content tree has mistakes, so none of it was published. */
final class ContentInvalid extends ProblemException {

    private final transient List<Finding> findings;

    ContentInvalid(List<Finding> findings) {
        super(422, "Content invalid", findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    @Override
    public List<Problem.Part> parts() {
        return findings.stream()
                .map(finding -> new Problem.Part(finding.pointer(), finding.message(), finding.file(), finding.line()))
                .toList();
    }
}
