package zhenggai.ui.account;

import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.account.Account;
import zhenggai.ui.kit.Icons;
import zhenggai.ui.kit.Theme;
import zhenggai.ui.window.Shortcuts;
import zhenggai.words.Texts;

/** Who works here, always in sight in the header, with what he can do about it: lock, let somebody else in, take another password. */
public final class PersonBadge {
    /** What the badge leads to. */
    public interface Deeds {
        void lock();

        void changePassword();

        void toAccounts();
    }

    private final Deeds deeds;
    private final MenuButton badge = new MenuButton();

    public PersonBadge(Deeds deeds) {
        this.deeds = deeds;
    }

    public Node build() {
        badge.setId("person");
        badge.getStyleClass().add("flat");
        badge.setGraphic(Icons.of(Icons.PERSON));
        badge.setMaxWidth(Theme.em(16));
        return badge;
    }

    /** @param account nobody where accounts are off: then it is the person of the operating system */
    public void show(@Nullable Account account, String person) {
        String words = account == null ? person : Texts.text("sign-in.who", account.name(), account.role());
        badge.setText(words);
        badge.setAccessibleText(Texts.text("badge.person", words));
        badge.setTooltip(new Tooltip(Texts.text("badge.person", words)));
        MenuItem accounts = item(Texts.text("badge.accounts"), deeds::toAccounts);
        if (account == null) {
            badge.getItems().setAll(accounts);
        } else {
            badge.getItems().setAll(item(Texts.text("badge.lock", new Shortcuts.Line(Shortcuts.LOCK, "keys.lock").shown()), deeds::lock),
                item(Texts.text("badge.password"), deeds::changePassword), accounts);
        }
    }

    private static MenuItem item(String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.setOnAction(event -> deed.run());
        return item;
    }
}
