import java.util.List;

/**
 * One foreign part of what is given out.
 *
 * @param group its publisher's name on Maven Central; empty for a font
 * @param terms its licence as an SPDX expression
 * @param texts where the texts of its licence are: in the jar itself, or in the program's resources
 */
record Component(String name, String version, String group, String terms, List<String> texts) {}
