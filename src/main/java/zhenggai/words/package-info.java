/**
 * The two text bundles and the one way to them. Windows, papers and the command line may know it; the domain, the case file and the
 * readers never do: they hand out text keys.
 */
package zhenggai.words;
