package zhenggai.domain.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where a case lies, as far as the words of its path and the kind of its volume tell: only a disk of this PC keeps what was saved to it. */
public enum Lodging {
    THIS_PC, NETWORK, REMOVABLE, SYNCED;

    private static final List<String> SYNCED_FOLDERS = load();
    private static final Set<String> NETWORK_VOLUMES = Set.of("nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "9p", "davfs", "davfs2", "sshfs");

    /**
     * @param path as the operating system writes it, after links and mapped drives were followed as far as it does so
     * @param volume the kind of the volume, by the operating system's name
     * @param isRemovable whether the operating system says that the volume can be taken out
     */
    public static Lodging of(String path, String volume, boolean isRemovable) {
        String written = path.replace('\\', '/');
        boolean isShare = written.startsWith("//?/UNC/") || written.startsWith("//") && !written.startsWith("//?/") && !written.startsWith("//./");
        if (isShare || NETWORK_VOLUMES.contains(volume.toLowerCase(Locale.ROOT).replaceFirst("^fuse[.]", ""))) {
            return NETWORK;
        }
        if (isRemovable || written.startsWith("/media/") || written.startsWith("/run/media/")) {
            return REMOVABLE;
        }
        return Stream.of(written.split("/")).anyMatch(Lodging::isSynced) ? SYNCED : THIS_PC;
    }

    /** Such a folder often has the name of its owner behind its own: OneDrive - an office. */
    private static boolean isSynced(String folder) {
        String small = folder.toLowerCase(Locale.ROOT);
        return !small.endsWith(".zgt") && SYNCED_FOLDERS.stream().anyMatch(small::startsWith);
    }

    private static List<String> load() {
        try (var lines = new BufferedReader(new InputStreamReader(Lodging.class.getResourceAsStream("synced-folders.txt"), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> line.toLowerCase(Locale.ROOT)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
