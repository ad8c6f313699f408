package dev.waymark.platform.http;

import java.util.HashMap;
import java.util.Map;

/** The bytes that may be held in memory at once: in all, and for each address, so that no single one uses up everything. */
public final class ByteBudget {

    private final long most;
    private final long mostOfEach;
    private final Map<String, Long> ofEach = new HashMap<>();
    private long held;

    ByteBudget(long most, long mostOfEach) {
        this.most = most;
        this.mostOfEach = Math.min(most, mostOfEach);
    }

    /** What one request or connection holds; it must be closed. */
    public final class Share {

        private final String address;
        private long bytes;
        private boolean closed;

        private Share(String address) {
            this.address = address;
        }

        /** Adds to what is held; false, without any effect, if that would be too much. */
        public boolean take(long more) {
            synchronized (ByteBudget.this) {
                boolean taken = !closed && fits(address, more);
                if (taken) {
                    add(more);
                }
                return taken;
            }
        }

        /** Adds what must not be refused any more, such as the answer to what was done. */
        public void force(long more) {
            synchronized (ByteBudget.this) {
                if (!closed) {
                    add(more);
                }
            }
        }

        /** Whether this much more would be taken now. */
        public boolean hasRoomFor(long more) {
            synchronized (ByteBudget.this) {
                return fits(address, more);
            }
        }

        /** Gives back all of it. */
        public void clear() {
            synchronized (ByteBudget.this) {
                if (bytes != 0) {
                    add(-bytes);
                }
            }
        }

        /** Gives back all of it, for good; again has no effect. */
        public void close() {
            synchronized (ByteBudget.this) {
                clear();
                closed = true;
            }
        }

        private void add(long more) {
            bytes += more;
            held += more;
            ofEach.merge(address, more, (present, added) -> present + added == 0 ? null : present + added);
        }
    }

    public Share open(String address) {
        return new Share(address);
    }

    private boolean fits(String address, long more) {
        return held + more <= most && ofEach.getOrDefault(address, 0L) + more <= mostOfEach;
    }

    synchronized long held() {
        return held;
    }
}
