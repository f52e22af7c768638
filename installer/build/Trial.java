import java.io.IOException;
import java.nio.file.Path;

/** Runs the trial under wine with the Java that runs this for the Linux side of its comparisons; {@code mvn -q -Pwindows,wine verify} starts it. */
public final class Trial {
    private Trial() {}

    /** @param args the repository, the version */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path target = Path.of(args[0], "target");
        ProcessBuilder trial = new ProcessBuilder("bash", args[0] + "/installer/trial/try", target + "/zhenggai-setup-" + args[1] + ".exe",
            target + "/zhenggai-" + args[1] + "-portable.zip", target + "/windows/zhenggai", target + "/trial", args[1]).inheritIO();
        trial.environment().put("JAVA_HOME", System.getProperty("java.home"));
        System.exit(trial.start().waitFor());
    }
}
