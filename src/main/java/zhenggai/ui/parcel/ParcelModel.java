package zhenggai.ui.parcel;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import zhenggai.casework.OpenCase;
import zhenggai.casework.parcel.Parcels.Packed;
import zhenggai.casework.parcel.Wiping;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.Passwords;
import zhenggai.ui.evidence.EvidenceModel;
import zhenggai.ui.kit.Background;
import zhenggai.ui.kit.Background.Lane;
import zhenggai.ui.paper.out.DepartureWords;
import zhenggai.words.Texts;

/** Packing the open case, and making sure before it is wiped that the right one is meant and he may. */
public final class ParcelModel {
    private final OpenCase open;
    private final Background background;

    public ParcelModel(OpenCase open, Background background) {
        this.open = open;
        this.background = background;
    }

    /** The name a package of this case would have. */
    public String proposed() {
        String name = open.path().getFileName().toString();
        int dot = name.lastIndexOf('.');
        return Texts.text("parcel.name", dot <= 0 ? name : name.substring(0, dot), open.today().toString());
    }

    public String caseName() {
        return open.path().getFileName().toString();
    }

    /** Whether these can be the passwords of a package, before anybody is asked where it goes. */
    public void check(String password, String again) {
        if (!password.equals(again)) {
            throw new Refused("password.differs");
        }
        Passwords.require(password, "");
    }

    /** Long work, which the window shows and can call off. */
    public void pack(Path target, String password, Consumer<String> said, Consumer<? super Refused> refused) {
        background.watch(Lane.CASE, Texts.text("parcel.packing", target.getFileName()), watch -> open.parcels().pack(target, password, EvidenceModel.meter(watch)),
            packed -> said.accept(words(packed) + DepartureWords.of(open.departures())), failed -> {
                if (failed instanceof Refused no) {
                    refused.accept(no);
                } else if (!(failed instanceof java.util.concurrent.CancellationException)) {
                    background.fail(failed);
                }
            });
    }

    private static String words(Packed packed) {
        String done = Texts.text("parcel.packed", packed.path(), packed.contents().evidence().size())
            + Texts.text(packed.hasRecovery() ? "parcel.key-opens-too" : "parcel.password-alone");
        return packed.missing().isEmpty() ? done
            : done + Texts.text("parcel.missing", packed.missing().size(), packed.missing().stream().map(piece -> piece.number()).collect(Collectors.joining(Texts.text("list.comma"))));
    }

    /**
     * What would be wiped.
     *
     * @param further what the program keeps of the case elsewhere
     */
    public record Doomed(List<Path> further, Wiping.Found found) {}

    /**
     * Asks whether it may be wiped, and hands on what was found.
     *
     * @param typed the name of the case as somebody typed it
     * @param further looks into the folders of the backups, which may lie on a slow stick, and so is asked beside the window
     */
    public void wipe(String typed, Supplier<List<Path>> further, Consumer<Doomed> may, Consumer<? super Refused> refused) {
        background.attempt(() -> {
            open.accounts().require(Deed.WIPE);
            Wiping.requireNamed(open.path(), typed);
            List<Path> elsewhere = further.get();
            return new Doomed(elsewhere, Wiping.find(open.path(), elsewhere));
        }, may, refused);
    }
}
