package dev.waymark.restassured;

import groovy.lang.GroovyShell;
import groovy.lang.MetaClass;
import groovy.lang.Script;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Compiles each path in JSON that is more than plain once, where RestAssured does so every time. */
final class QuickScripts extends Intercepted {

    private final Map<String, Script> scripts = new ConcurrentHashMap<>();

    QuickScripts(MetaClass delegate) {
        super(delegate, "evaluate");
    }

    @Override
    @Nullable
    Object result(Object object, Object[] arguments) {
        if (!(object instanceof GroovyShell shell && arguments[0] instanceof String text)) {
            return UNKNOWN;
        }
        var script = scripts.computeIfAbsent(text, shell::parse);
        synchronized (script) {
            script.setBinding(shell.getContext());
            return script.run();
        }
    }
}
