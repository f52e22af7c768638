package zhenggai.domain.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;

/**
 * That a notice is published on one channel.
 *
 * @param place its address there, or the spot where it hangs
 * @param upOn null while it is not up
 * @param downOn null while it is not taken down
 */
public record Posting(PostingId id, Channel channel, String place, @Nullable LocalDate upOn, @Nullable LocalDate downOn, List<Proof> proofs) {

    /** @throws Refused without a place, or when it came down before it went up */
    public Posting {
        place = place.strip();
        proofs = List.copyOf(proofs);
        if (place.isEmpty()) {
            throw new Refused("publication.place-missing", channel);
        }
        if (downOn != null && upOn == null) {
            throw new Refused("publication.down-and-never-up", place);
        }
        if (downOn != null && downOn.isBefore(upOn)) {
            throw new Refused("publication.down-before-up", downOn, upOn);
        }
    }

    public static Posting of(Channel channel, String place, @Nullable LocalDate upOn) {
        return new Posting(PostingId.NEW, channel, place, upOn, null, List.of());
    }

    public Posting at(String newPlace) {
        return new Posting(id, channel, newPlace, upOn, downOn, proofs);
    }

    public Posting up(@Nullable LocalDate on) {
        return new Posting(id, channel, place, on, downOn, proofs);
    }

    public Posting down(@Nullable LocalDate on) {
        return new Posting(id, channel, place, upOn, on, proofs);
    }

    public Posting proven(Proof proof) {
        return new Posting(id, channel, place, upOn, downOn, Stream.concat(proofs.stream(), Stream.of(proof)).toList());
    }

    public Posting without(ProofId proof) {
        return new Posting(id, channel, place, upOn, downOn, proofs.stream().filter(one -> !one.id().equals(proof)).toList());
    }

    /** Whether it went up by that day, wherever it is since. */
    public boolean wentUpBy(LocalDate day) {
        return upOn != null && !upOn.isAfter(day);
    }

    boolean isSameAs(Posting other) {
        return !id.equals(other.id) && channel == other.channel && place.equals(other.place);
    }
}
