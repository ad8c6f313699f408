package dev.waymark.restassured;

import groovy.lang.MetaClass;
import io.restassured.internal.path.json.JSONAssertion;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/** Walks plain paths in JSON, of names and numbers, as Groovy would, where RestAssured runs each as a script. */
final class QuickPaths extends Intercepted {

    private static final Pattern PLAIN = Pattern.compile("([A-Za-z]\\w*|\\[\\d{1,9}])(\\.[A-Za-z]\\w*|\\[\\d{1,9}])*");
    private static final Pattern ESCAPED = Pattern.compile("\\b(class|properties)\\b");
    private static final Pattern STEP = Pattern.compile("(?:^|\\.)(\\w+)|\\[(\\d+)]");

    QuickPaths(MetaClass delegate) {
        super(delegate, "getAsJsonObject");
    }

    @Override
    @Nullable
    Object result(Object assertion, Object[] arguments) {
        var path = ((JSONAssertion) assertion).getKey();
        return PLAIN.matcher(path).matches() && !ESCAPED.matcher(path).find() ? walked(arguments[0], path) : UNKNOWN;
    }

    /** Unknown where there is nothing, or no such place: the script then says what Groovy says of it. */
    private static Object walked(Object root, String path) {
        var here = root;
        var steps = STEP.matcher(path);
        while (here != UNKNOWN && steps.find()) {
            var next = step(here, steps.group(1), steps.group(2));
            here = next == null ? UNKNOWN : next;
        }
        return here;
    }

    private static @Nullable Object step(Object from, @Nullable String name, @Nullable String number) {
        if (name != null && (from instanceof Map || from instanceof List)) {
            return InvokerHelper.getProperty(from, name);
        }
        return number != null && from instanceof List<?> list
                ? DefaultGroovyMethods.getAt(list, Integer.parseInt(number))
                : UNKNOWN;
    }
}
