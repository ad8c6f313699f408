package dev.waymark.content;

/** A location in the content: a file and a JSON Pointer into it. */
record SourceLocation(YamlFile file, String pointer) {

    SourceLocation at(String rest) {
        return new SourceLocation(file, pointer + "/" + rest);
    }

    Finding finding(String message) {
        return new Finding(file.path(), file.line(pointer), pointer, message);
    }

    @Override
    public String toString() {
        return file.path() + ":" + file.line(pointer);
    }
}
