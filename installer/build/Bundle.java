import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Makes what goes to a Windows PC from what Maven has laid ready: the program folder with its own Java runtime, the setup file, the portable
 * archive, the bill of materials and the list of their SHA-256 sums. Runs on Linux; {@code mvn -q -Pwindows package} starts it.
 */
public final class Bundle {
    private final Path sources;
    private final Path work;
    private final Path out;
    private final String version;
    private final String compressor;

    private Bundle(Path sources, Path work, Path out, String version, String compressor) {
        this.sources = sources;
        this.work = work;
        this.out = out;
        this.version = version;
        this.compressor = compressor;
    }

    /** @param args the repository, Maven's build folder, where the results go, the version, NSIS's compressor (lzma, or zlib where time counts more than size) */
    public static void main(String[] args) throws IOException {
        try {
            new Bundle(Path.of(args[0]), Path.of(args[1]), Path.of(args[2]), args[3], args[4]).make();
        } catch (Missing missing) {
            System.err.println(missing.getMessage());
            System.exit(1);
        }
    }

    private void make() throws IOException {
        Tools.demand(Map.of("x86_64-w64-mingw32-gcc", "gcc-mingw-w64-x86-64-win32", "x86_64-w64-mingw32-windres", "binutils-mingw-w64-x86-64", "makensis", "nsis"));
        Path inputs = work.resolve("bundle-inputs");
        new Pinned(sources.resolve("installer/inputs.sha256")).check(inputs);

        Path folder = work.resolve("zhenggai-" + version);
        Tree.delete(folder);
        Licences licences = new Licences(sources, folder.resolve("app/licences"));
        new ProgramFolder(folder, sources).fill(inputs, work.resolve("zhenggai-" + version + ".jar"), licences);
        Path bill = out.resolve("zhenggai-" + version + "-bom.json");
        new Materials(folder, inputs, sources, licences).write(bill, version);
        new Launcher(sources, work.resolve("launcher"), version).build(folder);
        Tree.sameTime(folder);

        Path portable = out.resolve("zhenggai-" + version + "-portable.zip");
        Archive.write(portable, folder, Map.of("portable.txt", "data 文件夹里是案卷和设置，请随程序一起拷贝。删除本文件后，数据改存到当前用户的文件夹。\r\n"));
        Path setup = out.resolve("zhenggai-setup-" + version + ".exe");
        new Setup(sources, work, version, compressor).make(folder, setup);
        Sums.write(out.resolve("zhenggai-" + version + ".sha256"), List.of(setup, portable, bill));
    }

    /** Something the build needs is not on this machine; the message is a sentence for whoever builds. */
    static final class Missing extends RuntimeException {
        private static final long serialVersionUID = 1;

        Missing(String sentence) {
            super(sentence);
        }
    }
}
