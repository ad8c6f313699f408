package dev.waymark.attack;

import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.reflect.UndeclaredThrowableException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;

/** The memory of a process: what its heap holds after a collection, and what the operating system counts. */
final class Footprint implements AutoCloseable {

    private static final int MEGABYTE = 1 << 20;

    private final Path status;
    private final JMXConnector connector;
    private final MemoryMXBean memory;
    private final AtomicInteger heapPeak = new AtomicInteger();
    private final AtomicInteger residentPeak = new AtomicInteger();
    private final ScheduledFuture<?> watching;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();

    private Footprint(long pid, JMXConnector connector) throws IOException {
        this.status = Path.of("/proc", String.valueOf(pid), "status");
        this.connector = connector;
        this.memory = ManagementFactory.newPlatformMXBeanProxy(
                connector.getMBeanServerConnection(), ManagementFactory.MEMORY_MXBEAN_NAME, MemoryMXBean.class);
        this.watching = watch.scheduleWithFixedDelay(this::watch, 0, 250, TimeUnit.MILLISECONDS);
    }

    /** What is connected to is a process of this test's own. */
    @SuppressWarnings("BanJNDI")
    static Footprint of(long pid) throws IOException, AttachNotSupportedException {
        var machine = VirtualMachine.attach(String.valueOf(pid));
        try {
            var address = new JMXServiceURL(machine.startLocalManagementAgent());
            return new Footprint(pid, JMXConnectorFactory.connect(address));
        } finally {
            machine.detach();
        }
    }

    /** Of the heap, in megabytes, once nothing in it is garbage. */
    int retained() {
        memory.gc();
        return used();
    }

    /** In megabytes; 0 if the process has ended. */
    int resident() {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("\\D", ""))
                    .mapToInt(kilobytes -> Integer.parseInt(kilobytes) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    void forgetPeaks() {
        heapPeak.set(0);
        residentPeak.set(0);
    }

    /** Garbage included. */
    int heapPeak() {
        return heapPeak.get();
    }

    int residentPeak() {
        return residentPeak.get();
    }

    private int used() {
        return (int) (memory.getHeapMemoryUsage().getUsed() / MEGABYTE);
    }

    private void watch() {
        residentPeak.accumulateAndGet(resident(), Math::max);
        try {
            heapPeak.accumulateAndGet(used(), Math::max);
        } catch (UndeclaredThrowableException e) {
            // It does not answer now; perhaps it has ended.
        }
    }

    @Override
    public void close() {
        watching.cancel(true);
        watch.close();
        try {
            connector.close();
        } catch (IOException e) {
            // The process has ended.
        }
    }
}
