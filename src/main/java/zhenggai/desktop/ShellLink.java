package zhenggai.desktop;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import zhenggai.domain.Unavailable;

/**
 * A shortcut in the Startup folder of Windows, as [MS-SHLLINK] describes the file. Not a script: a batch file is read in the console's code
 * page, which cannot spell every name, and script hosts are switched off on many office computers. Every path stands in it in UTF-16.
 */
final class ShellLink implements EntryForm {
    private static final int HEADER = 0x4C;
    /** The class id that every shortcut begins with. */
    private static final byte[] CLASS = {0x01, 0x14, 0x02, 0, 0, 0, 0, 0, (byte) 0xC0, 0, 0, 0, 0, 0, 0, 0x46};
    private static final int HAS_LINK_INFO = 0x2;
    private static final int HAS_ARGUMENTS = 0x20;
    private static final int IS_UNICODE = 0x80;
    private static final int HAS_TARGET_BLOCK = 0x200;
    private static final int AT_FLAGS = 20;
    private static final int ARCHIVE = 0x20;
    /** A launcher that has a console keeps it in the task bar. */
    private static final int MINIMIZED = 7;

    private static final int INFO_HEADER = 0x24;
    private static final int VOLUME = 0x11;
    private static final int FIXED_DRIVE = 3;

    private static final int TARGET_BLOCK = 0x314;
    private static final int TARGET_SIGNATURE = 0xA0000001;
    /** In characters, with the closing zero. */
    private static final int TARGET_ROOM = 260;

    private static final Charset WIDE = StandardCharsets.UTF_16LE;
    private static final String BEFORE_CASE = Launch.WORDS + " \"";

    @Override
    public String fileName() {
        return "zhenggai-due.lnk";
    }

    @Override
    public byte[] write(Launch launch) {
        if (launch.program().length() >= TARGET_ROOM) {
            throw new Unavailable("remind.path-too-long", launch.program());
        }
        // a folder of the network has no drive, and is found by the target block alone
        byte[] info = launch.program().startsWith("\\\\") ? new byte[0] : linkInfo(launch.program());
        byte[] arguments = (BEFORE_CASE + launch.caseFile() + "\"").getBytes(WIDE);
        ByteBuffer out = little(HEADER + info.length + 2 + arguments.length + TARGET_BLOCK + 4);
        out.putInt(HEADER).put(CLASS);
        out.putInt((info.length == 0 ? 0 : HAS_LINK_INFO) | HAS_ARGUMENTS | IS_UNICODE | HAS_TARGET_BLOCK).putInt(ARCHIVE);
        out.position(60).putInt(MINIMIZED).position(HEADER);
        out.put(info).putShort((short) (arguments.length / 2)).put(arguments);
        int block = out.position();
        out.putInt(TARGET_BLOCK).putInt(TARGET_SIGNATURE).put(narrow(launch.program()));
        out.position(block + 8 + TARGET_ROOM).put(launch.program().getBytes(WIDE));
        return out.array();
    }

    /** Where the program lies, for readers that do not know the target block. */
    private static byte[] linkInfo(String program) {
        byte[] narrow = narrow(program);
        byte[] wide = program.getBytes(WIDE);
        int path = INFO_HEADER + VOLUME;
        int suffix = path + narrow.length + 1;
        int widePath = suffix + 1;
        int wideSuffix = widePath + wide.length + 2;
        ByteBuffer info = little(wideSuffix + 2);
        info.putInt(wideSuffix + 2).putInt(INFO_HEADER).putInt(1).putInt(INFO_HEADER).putInt(path).putInt(0).putInt(suffix).putInt(widePath).putInt(wideSuffix);
        info.putInt(VOLUME).putInt(FIXED_DRIVE).putInt(0).putInt(VOLUME - 1);
        info.position(path).put(narrow);
        info.position(widePath).put(wide);
        return info.array();
    }

    @Override
    public Optional<Launch> read(byte[] content) {
        ByteBuffer in = little(content.length).put(content).flip();
        boolean isLink = content.length >= HEADER && in.getInt(0) == HEADER && Arrays.equals(content, 4, 20, CLASS, 0, CLASS.length);
        int flags = isLink ? in.getInt(AT_FLAGS) : 0;
        if ((flags & ~HAS_LINK_INFO) != (HAS_ARGUMENTS | IS_UNICODE | HAS_TARGET_BLOCK)) {
            return Optional.empty();
        }
        int at = HEADER + ((flags & HAS_LINK_INFO) == 0 || content.length < HEADER + 4 ? 0 : in.getInt(HEADER));
        if (at < HEADER || at + 2 > content.length) {
            return Optional.empty();
        }
        int length = Short.toUnsignedInt(in.getShort(at)) * 2;
        int block = at + 2 + length;
        if (content.length < block + TARGET_BLOCK || in.getInt(block + 4) != TARGET_SIGNATURE) {
            return Optional.empty();
        }
        String arguments = new String(content, at + 2, length, WIDE);
        String target = new String(content, block + 8 + TARGET_ROOM, TARGET_ROOM * 2, WIDE);
        boolean ours = arguments.startsWith(BEFORE_CASE) && arguments.endsWith("\"") && arguments.length() > BEFORE_CASE.length();
        return ours ? Optional.of(new Launch(target.substring(0, target.indexOf('\0')), arguments.substring(BEFORE_CASE.length(), arguments.length() - 1), true))
            : Optional.empty();
    }

    /** For old readers; what is not ASCII cannot be said here. */
    private static byte[] narrow(String path) {
        return path.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
