package zhenggai.ui.kit.arrival;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import zhenggai.ui.kit.Picture;

/**
 * Files and pictures that are dropped on a place or pasted into it. Files win over a picture: a file that was copied has both.
 *
 * @param nothing what is done where the clipboard holds neither
 */
public record Arrivals(Consumer<List<Path>> files, Consumer<Picture.Pixels> picture, Runnable nothing) {
    /** From now on the place takes what is dropped on it, and by the keys for pasting what is in the clipboard. */
    public void at(Node place) {
        place.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasImage()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        place.setOnDragDropped(event -> {
            take(event.getDragboard());
            event.setDropCompleted(true);
            event.consume();
        });
        place.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V) {
                paste();
                event.consume();
            }
        });
    }

    /** Takes what is in the clipboard. */
    public void paste() {
        take(Clipboard.getSystemClipboard());
    }

    private void take(Clipboard brought) {
        if (brought.hasFiles()) {
            files.accept(brought.getFiles().stream().map(File::toPath).toList());
        } else if (brought.hasImage()) {
            picture.accept(Picture.pixels(brought.getImage()));
        } else {
            nothing.run();
        }
    }
}
