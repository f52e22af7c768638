package zhenggai.reading.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import zhenggai.domain.Unavailable;
import zhenggai.domain.form.FormTrouble;
import zhenggai.domain.form.ReturnedForm;

/**
 * Workbooks that came back, read one by one; one that is no form does not keep the others out.
 *
 * @param left files that are no forms or cannot be read, with the reason
 */
public record FormFolder(List<ReturnedForm> forms, List<FormTrouble> left) {
    /** What office programs put beside a file while it is open, and what systems hide. */
    private static final List<String> NO_FILES = List.of("~$", ".");

    /** @throws Unavailable when the folder cannot be listed */
    public static FormFolder of(Path folder) {
        if (!Files.isDirectory(folder)) {
            return of(List.of(folder));
        }
        try (Stream<Path> files = Files.list(folder)) {
            return of(files.filter(Files::isRegularFile).filter(file -> NO_FILES.stream().noneMatch(file.getFileName().toString()::startsWith)).sorted().toList());
        } catch (IOException e) {
            throw new Unavailable(e, "reading.cannot-read", folder);
        }
    }

    public static FormFolder of(Collection<Path> files) {
        List<ReturnedForm> forms = new ArrayList<>();
        List<FormTrouble> left = new ArrayList<>();
        for (Path file : files) {
            try {
                forms.add(FormFile.read(file));
            } catch (Unavailable no) {
                left.add(FormTrouble.ofFile(file.getFileName().toString(), no.textKey(), no.args().toArray()));
            }
        }
        return new FormFolder(forms, left);
    }
}
