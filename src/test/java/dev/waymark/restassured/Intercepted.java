package dev.waymark.restassured;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.GroovySystem;
import groovy.lang.MetaClass;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Does what a method of a Groovy class does, in Java. Groovy finds its methods by such tables, which can be replaced. */
abstract class Intercepted extends DelegatingMetaClass {

    static final Object UNKNOWN = new Object();

    private final String method;

    Intercepted(MetaClass delegate, String method) {
        super(delegate);
        this.method = method;
    }

    static void intercept(Class<?> type, UnaryOperator<MetaClass> with) {
        var registry = GroovySystem.getMetaClassRegistry();
        var present = registry.getMetaClass(type);
        if (!(present instanceof Intercepted)) {
            registry.setMetaClass(type, with.apply(present));
        }
    }

    @Override
    public final @Nullable Object invokeMethod(Object object, String name, Object[] arguments) {
        if (name.equals(method) && arguments.length == 1) {
            var result = result(object, arguments);
            if (result != UNKNOWN) {
                return result;
            }
        }
        return super.invokeMethod(object, name, arguments);
    }

    /** The method's result; UNKNOWN where the method itself has to say what it is. */
    abstract @Nullable Object result(Object object, Object[] arguments);
}
