package zhenggai.desktop;

import java.awt.AWTError;
import java.awt.AWTException;
import java.awt.GraphicsEnvironment;
import java.awt.MenuItem;
import java.awt.PopupMenu;
import java.awt.SystemTray;
import java.awt.TrayIcon;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.slf4j.LoggerFactory;

/** The program's icon beside the clock, which shows notices; never to be touched on the FX thread, because it wakes another toolkit. */
public final class Tray implements Bell, AutoCloseable {
    private static final long STAYS_SECONDS = 10;

    private final SystemTray tray;
    private final TrayIcon icon;

    private Tray(SystemTray tray, TrayIcon icon) {
        this.tray = tray;
        this.icon = icon;
    }

    /** @return empty where there is no display, or nothing beside its clock */
    public static Optional<Tray> open(String tooltip) {
        try {
            if (GraphicsEnvironment.isHeadless() || !SystemTray.isSupported()) {
                return Optional.empty();
            }
            SystemTray tray = SystemTray.getSystemTray();
            TrayIcon icon = new TrayIcon(TrayPicture.of(tray.getTrayIconSize().width), tooltip);
            tray.add(icon);
            return Optional.of(new Tray(tray, icon));
        } catch (AWTException | AWTError | LinkageError e) {
            // a display that is named and not there, a runtime without windows, a tray that has just gone: all mean that there is none
            LoggerFactory.getLogger(Tray.class).info("no tray: {}", e.toString());
            return Optional.empty();
        }
    }

    /** Rings without a window behind it: the icon stays until the notice was pressed or has had its time. */
    public static boolean ringOnce(String title, String text) {
        Optional<Tray> opened = open(title);
        opened.ifPresent(tray -> {
            try (tray) {
                CountDownLatch pressed = new CountDownLatch(1);
                tray.icon.addActionListener(event -> pressed.countDown());
                tray.ring(title, text);
                pressed.await(STAYS_SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        return opened.isPresent();
    }

    /** A press on the icon or its notice, and the first word of its menu, bring the program to the front; the second ends it. */
    public void offer(String open, Runnable opens, String quit, Runnable quits) {
        PopupMenu menu = new PopupMenu();
        menu.add(item(open, opens));
        menu.addSeparator();
        menu.add(item(quit, quits));
        icon.setPopupMenu(menu);
        icon.addActionListener(event -> opens.run());
    }

    private static MenuItem item(String words, Runnable deed) {
        MenuItem item = new MenuItem(words);
        item.addActionListener(event -> deed.run());
        return item;
    }

    @Override
    public boolean ring(String title, String text) {
        icon.displayMessage(title, text, TrayIcon.MessageType.WARNING);
        return true;
    }

    @Override
    public void close() {
        tray.remove(icon);
    }
}
