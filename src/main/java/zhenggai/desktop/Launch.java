package zhenggai.desktop;

/**
 * What an entry starts: the reminder of one case file.
 *
 * @param program the program's launcher
 * @param isOn false where the user has switched the entry off in the settings of the desktop
 */
public record Launch(String program, String caseFile, boolean isOn) {
    /** The words between the launcher and the case file, as {@code cli.Due} understands them. */
    static final String WORDS = "due --notify --case";
}
