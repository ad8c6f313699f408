package dev.waymark;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.codehaus.groovy.runtime.DefaultGroovyMethods;
import org.codehaus.groovy.runtime.InvokerHelper;
import org.jspecify.annotations.Nullable;

/**
 * Makes tests twice as fast: RestAssured runs each path in JSON as a Groovy script, which it compiles anew every time. Plain
 * paths, of names and numbers, are walked without a script, as Groovy would; the others are compiled once. JUnit finds this
 * class by META-INF/services.
 */
public final class PathsCompiledOnce implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        var registry = GroovySystem.getMetaClassRegistry();
        if (!(registry.getMetaClass(GroovyShell.class) instanceof CachingShell)) {
            registry.setMetaClass(GroovyShell.class, new CachingShell(registry.getMetaClass(GroovyShell.class)));
        }
    }

    private static final class CachingShell extends DelegatingMetaClass {

        private static final String ROOT = "restAssuredJsonRootObject";
        private static final Pattern PLAIN = Pattern.compile(ROOT + "(\\.[A-Za-z]\\w*|\\[\\d{1,9}])+");
        private static final Pattern STEP = Pattern.compile("\\.(\\w+)|\\[(\\d+)]");

        private final Map<String, Class<? extends Script>> scripts = new ConcurrentHashMap<>();

        private CachingShell(MetaClass delegate) {
            super(delegate);
        }

        @Override
        public Object invokeMethod(Object object, String method, Object[] arguments) {
            if (object instanceof GroovyShell shell
                    && method.equals("evaluate")
                    && arguments.length == 1
                    && arguments[0] instanceof String text) {
                if (PLAIN.matcher(text).matches()) {
                    var found = walked(shell.getContext().getVariable(ROOT), text.substring(ROOT.length()));
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
                var script = scripts.computeIfAbsent(
                        text, fresh -> shell.parse(fresh).getClass());
                return InvokerHelper.createScript(script, shell.getContext()).run();
            }
            return super.invokeMethod(object, method, arguments);
        }

        /** Nothing where there is nothing, or no such place: the script then says what Groovy says of it. */
        private static Optional<Object> walked(Object root, String path) {
            var here = Optional.ofNullable(root);
            var steps = STEP.matcher(path);
            while (here.isPresent() && steps.find()) {
                here = step(here.get(), steps.group(1), steps.group(2));
            }
            return here;
        }

        private static Optional<Object> step(Object from, @Nullable String name, @Nullable String number) {
            if (name != null && (from instanceof Map || from instanceof List)) {
                return Optional.ofNullable(InvokerHelper.getProperty(from, name));
            }
            if (number != null && from instanceof List<?> list) {
                return Optional.ofNullable(DefaultGroovyMethods.getAt(list, Integer.parseInt(number)));
            }
            return Optional.empty();
        }
    }
}
