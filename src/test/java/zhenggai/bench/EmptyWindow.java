package zhenggai.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** What any program with a window costs on this machine: a label, nothing else. Says when its first frame is there, and ends. */
public final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Label("empty"), 1280, 800);
        Runnable[] once = new Runnable[1];
        once[0] = () -> {
            scene.removePostLayoutPulseListener(once[0]);
            // as the program's own first frame is counted: a picture of one point comes back behind that of the window
            Platform.runLater(() -> {
                SnapshotParameters point = new SnapshotParameters();
                point.setViewport(new Rectangle2D(0, 0, 1, 1));
                scene.getRoot().snapshot(point, null);
                Platform.runLater(() -> {
                    System.out.println("first frame");
                    Platform.exit();
                });
            });
        };
        scene.addPostLayoutPulseListener(once[0]);
        stage.setScene(scene);
        stage.show();
    }

    /** Not an Application, so the class path works. */
    static final class Launch {
        private Launch() {}

        public static void main(String[] args) {
            Application.launch(EmptyWindow.class);
        }
    }
}
