package zhenggai.ui.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import zhenggai.domain.Refused;
import zhenggai.paper.SavedFile;
import zhenggai.paper.Watch;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.notice.ReadSheet;
import zhenggai.paper.type.PaperFonts;
import zhenggai.ui.check.table.FileTable;

/** The text of a document that was changed on the table, as a file of its own: a Word document in official layout, or plain text. */
final class MendedFile {
    private static final String BOM = "\ufeff";

    private MendedFile() {}

    /**
     * @param target its ending says which of the two
     * @throws Refused when it is the file that was read
     */
    static SavedFile save(FileTable table, Path target, LocalDate made, Watch watch) throws IOException {
        if (table.isOriginal(target)) {
            throw new Refused("check.save-over", target.getFileName());
        }
        return isPlain(target) ? SavedFile.write(target, plain(table))
            : PaperFile.make(PaperFormat.DOCX, List.of(ReadSheet.of(table.now(), made)), PaperFonts.ofThisPc(), watch).save(target);
    }

    private static boolean isPlain(Path target) {
        return String.valueOf(target.getFileName()).toLowerCase(Locale.ROOT).endsWith(CheckModel.PLAIN);
    }

    /** As every Windows program knows it again. */
    private static byte[] plain(FileTable table) {
        return (BOM + table.now().source().replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    }
}
