package zhenggai.paper;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Another program that holds a file open until it is told to end; says h when it does. */
final class HoldFile {
    private HoldFile() {}

    public static void main(String[] args) throws IOException {
        try (FileChannel channel = FileChannel.open(Path.of(args[0]), StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
            System.out.print(lock.isValid() ? 'h' : '-');
            System.out.flush();
            System.in.read();
        }
    }
}
