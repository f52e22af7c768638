package zhenggai.ui.help.about;

import java.nio.file.Path;

/**
 * What the program knows of itself.
 *
 * @param commit of the build, empty where the build did not say
 * @param folder where everything lies that is the program's own on this PC
 * @param log the file it writes when something fails
 */
public record Program(String version, String commit, Path folder, Path log) {}
