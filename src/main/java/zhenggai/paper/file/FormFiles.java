package zhenggai.paper.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import zhenggai.domain.Unavailable;
import zhenggai.domain.file.SafeName;
import zhenggai.domain.form.Form;
import zhenggai.paper.SavedFile;
import zhenggai.paper.excel.FormBook;

/** The workbooks of forms that are sent, each a file of its own in one folder: all of them, or none. */
public final class FormFiles {
    private FormFiles() {}

    /**
     * @param office that sends them
     * @throws Unavailable when the folder cannot be made, is closed to us, or full; then none of the files is there
     */
    public static List<Path> write(List<Form> forms, String office, Path folder) {
        List<Path> written = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            SafeName names = SafeName.in(folder);
            for (Form form : forms) {
                written.add(SavedFile.write(SavedFile.unused(folder.resolve(names.next(FormBook.fileName(form)))), FormBook.make(form, office)).path());
            }
            return written;
        } catch (IOException e) {
            throw new Unavailable(e, "paper.folder-closed", folder);
        } catch (Unavailable e) {
            written.forEach(file -> file.toFile().delete());
            throw e;
        }
    }
}
