package dev.waymark.restassured;

import groovy.lang.GroovyShell;
import io.quarkus.test.junit.callback.QuarkusTestBeforeClassCallback;
import io.restassured.internal.path.json.ConfigurableJsonSlurper;
import io.restassured.internal.path.json.JSONAssertion;

/** Reads answers faster. JUnit finds this class by META-INF/services. */
public final class LeanAnswers implements QuarkusTestBeforeClassCallback {

    @Override
    public void beforeClass(Class<?> testClass) {
        Intercepted.intercept(ConfigurableJsonSlurper.class, QuickJson::new);
        Intercepted.intercept(JSONAssertion.class, QuickPaths::new);
        Intercepted.intercept(GroovyShell.class, QuickScripts::new);
    }
}
