package zhenggai.ui.workplace;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.OpenCase;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.paper.sheet.account.RecoverySheet;
import zhenggai.ui.account.IdleWatch;
import zhenggai.ui.account.Lock;
import zhenggai.ui.account.PersonBadge;
import zhenggai.ui.account.admin.AccountsModel;
import zhenggai.ui.account.admin.AccountsScreen;
import zhenggai.ui.account.admin.PasswordDialog;
import zhenggai.ui.paper.out.SheetExport;
import zhenggai.ui.parcel.ParcelCards;
import zhenggai.ui.parcel.ParcelModel;
import zhenggai.ui.parcel.Unpacking;
import zhenggai.ui.workplace.ground.Ground;
import zhenggai.ui.workplace.ground.Ways;
import zhenggai.words.Texts;

/** Who works at one open case, wired together: the badge in the header, the lock and what sets it, the screen of the accounts. */
final class AccountCorner implements PersonBadge.Deeds, AccountsScreen.Outside, ParcelCards.Outside {
    private final OpenCase open;
    private final Ground ground;
    private final Ways ways;
    private final Runnable saveTyped;
    private final AccountsModel model;
    private final PersonBadge badge = new PersonBadge(this);
    private final Lock lock;
    private final IdleWatch idle;
    private BiConsumer<Path, List<Path>> wiped = (file, further) -> { };

    /**
     * @param saveTyped saves what is typed in the name of who goes, before the lock
     * @param switched somebody else came back
     */
    AccountCorner(OpenCase open, Ground ground, Ways ways, Runnable saveTyped, Runnable switched) {
        this.open = open;
        this.ground = ground;
        this.ways = ways;
        this.saveTyped = saveTyped;
        this.model = new AccountsModel(open, ground.background());
        this.lock = new Lock(open, ground.background(), ground.window(), switched);
        this.idle = new IdleWatch(open.clock(), this::lock);
        model.factsProperty().addListener((property, before, now) -> show(now));
    }

    Node badge() {
        return badge.build();
    }

    Parent screen() {
        return new AccountsScreen(model, this, new ParcelCards(new ParcelModel(open, ground.background()), this).build()).build();
    }

    /** Does what makes screens anew, as soon as they may be seen. */
    void whenOpen(Runnable deed) {
        lock.whenOpen(deed);
    }

    void whenWiped(BiConsumer<Path, List<Path>> deed) {
        wiped = deed;
    }

    void reload() {
        model.reload();
    }

    void start() {
        idle.start();
        reload();
    }

    void stop() {
        idle.stop();
        lock.drop();
    }

    private void show(AccountsModel.@Nullable Facts facts) {
        if (facts != null) {
            badge.show(facts.guard().isOn() ? facts.current() : null, model.person());
            idle.after(facts.guard().isOn() ? facts.guard().idleMinutes() : 0);
        }
    }

    @Override
    public void lock() {
        AccountsModel.Facts facts = model.factsProperty().get();
        @Nullable Account current = facts == null || !facts.guard().isOn() ? null : facts.current();
        if (current != null && !lock.isShut()) {
            saveTyped.run();
            lock.shut(current);
        }
    }

    @Override
    public void changePassword() {
        PasswordDialog.own(window(), model, () -> say(Texts.text("accounts.password-set", model.person())));
    }

    @Override
    public void toAccounts() {
        ways.to("account");
    }

    @Override
    public Window window() {
        return ground.window().get();
    }

    @Override
    public void say(String sentence) {
        ground.notices().say(sentence);
    }

    @Override
    public void print(RecoveryKey key) {
        new SheetExport(ground.background(), ground.notices()).ask(window(), Texts.text("key.file"),
            () -> RecoverySheet.of(key, open.office().get(), model.caseName(), open.today()));
    }

    @Override
    public void target(String name, Consumer<Path> then) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(Texts.text("parcel.pack"));
        chooser.setInitialFileName(name + Unpacking.ENDING);
        File chosen = chooser.showSaveDialog(window());
        if (chosen != null) {
            then.accept(chosen.toPath());
        }
    }

    @Override
    public List<Path> further() {
        return Stream.concat(Stream.of(ground.home().lent().folder()), open.backups().folders().stream()).toList();
    }

    @Override
    public void wipe(List<Path> further) {
        wiped.accept(open.path(), further);
    }
}
