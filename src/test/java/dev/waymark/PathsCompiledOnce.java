package dev.waymark;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovyShell;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.codehaus.groovy.runtime.InvokerHelper;

/**
 * Makes tests twice as fast: RestAssured runs each path in JSON as a Groovy script, which it compiles anew every time.
 * JUnit finds this class by META-INF/services.
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
                var script = scripts.computeIfAbsent(
                        text, fresh -> shell.parse(fresh).getClass());
                return InvokerHelper.createScript(script, shell.getContext()).run();
            }
            return super.invokeMethod(object, method, arguments);
        }
    }
}
