package dev.waymark.platform.work;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** For tests without a server. */
public final class TestWork {

    private TestWork() {}

    public static HeavyWork heavy() {
        return new HeavyWork(new CurrentVertxRequest(), new SimpleMeterRegistry());
    }
}
