package dev.waymark.content;

/** Where something is written: the file, and a JSON Pointer into it. */
record Place(YamlFile file, String pointer) {

    Place at(String rest) {
        return new Place(file, pointer + "/" + rest);
    }

    Finding finding(String message) {
        return new Finding(file.path(), file.line(pointer), pointer, message);
    }

    @Override
    public String toString() {
        return file.path() + ":" + file.line(pointer);
    }
}
