package dev.waymark.attack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How the image starts the application, as its Dockerfile says, in a container of 1 GiB with one processor or two. */
final class ImageFlags {

    private static final Path DOCKERFILE = Path.of("deploy", "Dockerfile.jvm");
    private static final Pattern SETTING =
            Pattern.compile("^(?:ENV\\s+)?\\s*([A-Z_]+)=(?:\"([^\"]*)\"|(\\S+))", Pattern.MULTILINE);
    private static final int CONTAINER_MEGABYTES = 1_024;

    private ImageFlags() {}

    /** The flags of its Java, with the percentage of the container's memory as an amount. */
    static List<String> ofJava() throws IOException {
        var flags = new ArrayList<String>();
        for (var flag : environment().getOrDefault("JAVA_TOOL_OPTIONS", "").split(" ")) {
            if (flag.startsWith("-XX:MaxRAMPercentage=")) {
                flags.add("-Xmx%dm".formatted(CONTAINER_MEGABYTES * Integer.parseInt(flag.split("=")[1]) / 100));
            } else if (!flag.startsWith("-XX:AOTCache=")) {
                flags.add(flag);
            }
        }
        // What Java chooses where there is less than 1,792 MB.
        flags.add("-XX:+UseSerialGC");
        if (flags.stream().noneMatch(flag -> flag.startsWith("-Xmx"))) {
            throw new IOException("No flags of the image in " + flags);
        }
        return flags;
    }

    /** Its settings, but for where it keeps its data. */
    static Map<String, String> settings() throws IOException {
        var settings = environment();
        settings.keySet().removeIf(name -> name.equals("JAVA_TOOL_OPTIONS") || name.endsWith("_DATA_DIR"));
        return settings;
    }

    private static Map<String, String> environment() throws IOException {
        var dockerfile = Files.readString(DOCKERFILE);
        int start = dockerfile.lastIndexOf("\nENV ") + 1;
        // Lines that end with a backslash go on.
        var instruction = dockerfile.substring(start).split("(?<!\\\\)\n", 2)[0].replace("\\\n", "\n");
        var found = new TreeMap<String, String>();
        var setting = SETTING.matcher(instruction);
        while (setting.find()) {
            found.put(setting.group(1), setting.group(2) == null ? setting.group(3) : setting.group(2));
        }
        return found;
    }
}
