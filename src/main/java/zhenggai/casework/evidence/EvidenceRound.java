package zhenggai.casework.evidence;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.evidence.FileCheck.State;
import zhenggai.domain.evidence.FileCheck.Trouble;
import zhenggai.domain.evidence.FileCheck;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.storage.EvidenceFolder;
import zhenggai.storage.FileProof;

/**
 * A reading of all files of a case, each once however many pieces name it, in portions that leave room for everything else in between. It
 * never touches the case file and holds no file open from one portion to the next.
 */
public final class EvidenceRound {
    private static final int PORTION = 4 << 20;
    /** Finding and opening a file costs as much as reading so many bytes. */
    private static final int OPENING = 64 << 10;

    private final EvidenceFolder folder;
    private final List<Evidence> pieces;
    private final Deque<StoredFile> ahead = new ArrayDeque<>();
    private final Map<String, State> states = new HashMap<>();
    private final long all;
    private @Nullable FileProof reading;
    private long before;

    /** @param first hashes of files that are to be read before all others */
    EvidenceRound(EvidenceFolder folder, EvidenceIndex index, Collection<String> first) {
        this.folder = folder;
        this.pieces = index.all().stream().filter(piece -> piece.file() != null).toList();
        Map<String, StoredFile> files = new LinkedHashMap<>();
        pieces.stream().map(Evidence::file).forEach(file -> files.putIfAbsent(file.sha256(), file));
        this.all = files.values().stream().mapToLong(StoredFile::size).sum();
        first.stream().distinct().filter(files::containsKey).map(files::remove).forEach(ahead::add);
        ahead.addAll(files.values());
    }

    /**
     * Reads the next portion: some megabytes, of one file or of several.
     *
     * @return whether there is more to read
     */
    public boolean next() {
        int room = PORTION;
        while (room > 0 && !ahead.isEmpty()) {
            StoredFile file = ahead.getFirst();
            FileProof proof = reading == null ? folder.proof(file) : reading;
            long soFar = proof.read();
            @Nullable State state = proof.next(room);
            room -= (int) (proof.read() - soFar) + OPENING;
            reading = proof;
            if (state != null) {
                states.put(file.sha256(), state);
                before += file.size();
                ahead.removeFirst();
                reading = null;
            }
        }
        return !ahead.isEmpty();
    }

    /** How many bytes are seen to. */
    public long done() {
        return before + (reading == null ? 0 : reading.read());
    }

    public long all() {
        return all;
    }

    /** The pieces whose files were found to be not what they were, so far and in the order of the pieces. */
    public List<Trouble> troubles() {
        return pieces.stream().filter(piece -> states.getOrDefault(piece.file().sha256(), State.INTACT) != State.INTACT)
            .map(piece -> new Trouble(piece, states.get(piece.file().sha256()))).toList();
    }

    /** What was found, once all is read. */
    public FileCheck found() {
        Set<String> unclaimed = folder.hashes();
        unclaimed.removeAll(states.keySet());
        return new FileCheck(states.size(), troubles(), unclaimed.size());
    }
}
