package dev.waymark.platform.database;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps other users of this machine from a folder, whatever the umask is: they could read its data, or replace programs
 * that are started from it. File systems without POSIX permissions are left to themselves.
 */
final class Ownership {

    private static final Set<PosixFilePermission> OF_FOLDER = PosixFilePermissions.fromString("rwx------");
    private static final Set<PosixFilePermission> OF_FILE = PosixFilePermissions.fromString("rw-------");
    private static final int ROOT = 0;
    private static final int STICKY = 01000;

    private final Path folder;
    private final int user;

    private Ownership(Path folder, int user) {
        this.folder = folder;
        this.user = user;
    }

    /** Creates the folder, if it does not exist, with those above it. */
    static Path create(Path folder) throws IOException {
        return isPosix(folder)
                ? Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OF_FOLDER))
                : Files.createDirectories(folder);
    }

    /** What a file of the folder is to be created with. */
    static FileAttribute<?>[] ofFile(Path folder) {
        return isPosix(folder)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OF_FILE)}
                : new FileAttribute<?>[0];
    }

    /**
     * Takes away what others may do in a folder, and what is left of it from a time when they might do more.
     *
     * @throws WritableByOthers if that is not possible, or if somebody could replace the folder itself
     */
    static void establish(Path folder) throws IOException {
        if (isPosix(folder)) {
            var probe = Files.createTempFile(folder, "owner", "");
            int user = (int) Files.getAttribute(probe, "unix:uid");
            Files.delete(probe);
            new Ownership(folder, user).establish();
        }
    }

    private void establish() throws IOException {
        for (var above = folder.getParent(); above != null; above = above.getParent()) {
            // Where the sticky bit is set, as for /tmp, nobody can replace what belongs to others. And whoever owns the
            // folders from which root starts this could replace it as well.
            boolean trusted = user == ROOT || isOurs(above);
            if (!trusted || (isWrittenByOthers(above) && !isSticky(above))) {
                throw new WritableByOthers(above);
            }
        }
        if (!isOurs(folder)) {
            throw new WritableByOthers(folder);
        }
        if (uid(folder) == user) {
            Files.setPosixFilePermissions(folder, OF_FOLDER);
        } else if (isWrittenByOthers(folder)) {
            throw new WritableByOthers(folder);
        }
    }

    /** Whether others could have changed anything in a folder, or can change it now. */
    static boolean isLoose(Path folder) throws IOException {
        if (!isPosix(folder)) {
            return false;
        }
        int user = (int) Files.getAttribute(folder.getParent(), "unix:uid");
        var ownership = new Ownership(folder, user);
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files::iterator) {
                if (!ownership.isOurs(file) || (!Files.isSymbolicLink(file) && isWrittenByOthers(file))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Makes a file, or a folder with everything in it, the owner's alone. */
    static void tighten(Path folder) throws IOException {
        if (isPosix(folder) && Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    if (!Files.isSymbolicLink(file)) {
                        var kept = Files.getPosixFilePermissions(file);
                        kept.retainAll(OF_FOLDER);
                        Files.setPosixFilePermissions(file, kept);
                    }
                }
            }
        }
    }

    private boolean isOurs(Path file) throws IOException {
        int owner = uid(file);
        return owner == user || owner == ROOT;
    }

    private static int uid(Path file) throws IOException {
        return (int) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    /** A group of the owner's own name has nobody else in it: many systems let it write by default. */
    private static boolean isWrittenByOthers(Path file) throws IOException {
        var attributes = Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        var permissions = attributes.permissions();
        return permissions.contains(PosixFilePermission.OTHERS_WRITE)
                || (permissions.contains(PosixFilePermission.GROUP_WRITE)
                        && !attributes
                                .group()
                                .getName()
                                .equals(attributes.owner().getName())
                        && !attributes.group().getName().equals(System.getProperty("user.name")));
    }

    private static boolean isSticky(Path file) throws IOException {
        return ((int) Files.getAttribute(file, "unix:mode") & STICKY) != 0;
    }

    private static boolean isPosix(Path folder) {
        return FileSystems.getDefault() == folder.getFileSystem()
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
