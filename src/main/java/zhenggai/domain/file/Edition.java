package zhenggai.domain.file;

import java.nio.file.Path;

/**
 * Which program this is, for whoever maintains it.
 *
 * @param commit it was built of; empty where the build did not say
 * @param log the file it writes when something fails
 */
public record Edition(String version, String commit, Path log) {}
