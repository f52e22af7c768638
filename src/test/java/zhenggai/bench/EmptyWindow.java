package zhenggai.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/** What any program with a window costs on this machine: a label, nothing else. Says when its first frame is there, and ends. */
public final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Label("empty"), 1280, 800);
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                // as the program's own first frame is counted: from here on the first pulse's picture is there
                if (++pulses == 4) {
                    System.out.println("first frame");
                    Platform.exit();
                }
                Platform.requestNextPulse();
            }
        });
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
