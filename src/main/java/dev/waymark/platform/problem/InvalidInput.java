package dev.waymark.platform.problem;

import java.util.List;
import java.util.stream.Collectors;

/** A parameter or member has a value that is not allowed. */
public final class InvalidInput extends ProblemException {

    private final transient List<Problem.Part> parts;

    public InvalidInput(List<Problem.Part> parts) {
        super(400, "Invalid input", parts.stream().map(InvalidInput::sentence).collect(Collectors.joining(" ")));
        this.parts = List.copyOf(parts);
    }

    /**
     * @param name the name of the parameter
     * @param detail continues the sentence after the name: "must be from 1 to 100"
     */
    public static InvalidInput parameter(String name, String detail) {
        return new InvalidInput(List.of(new Problem.Part("/" + name, detail)));
    }

    /** The same mistakes with their places within a member of a larger body. */
    public InvalidInput within(String member) {
        return new InvalidInput(parts.stream()
                .map(part -> new Problem.Part("/" + member + part.pointer(), part.detail()))
                .toList());
    }

    @Override
    public List<Problem.Part> parts() {
        return parts;
    }

    private static String sentence(Problem.Part part) {
        return part.pointer().substring(part.pointer().startsWith("/") ? 1 : 0) + " " + part.detail() + ".";
    }
}
