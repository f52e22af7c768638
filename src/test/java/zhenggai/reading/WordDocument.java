package zhenggai.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** A Word document for a test, made by the office library so that it is not our own idea of the format that is tested. */
final class WordDocument implements AutoCloseable {
    final XWPFDocument document = new XWPFDocument();
    private int lists;

    /** A list whose levels look as given: format, pattern, format, pattern. */
    BigInteger list(Object... levels) {
        CTAbstractNum shape = CTAbstractNum.Factory.newInstance();
        shape.setAbstractNumId(BigInteger.valueOf(lists++));
        for (int i = 0; i < levels.length; i += 2) {
            CTLvl level = shape.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i / 2));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal((STNumberFormat.Enum) levels[i]);
            level.addNewLvlText().setVal((String) levels[i + 1]);
        }
        numbering();
        return document.getNumbering().addNum(document.getNumbering().addAbstractNum(new XWPFAbstractNum(shape)));
    }

    /** Another use of the shape of a list, begun anew. */
    BigInteger restarted(BigInteger list) {
        BigInteger shape = document.getNumbering().getNum(list).getCTNum().getAbstractNumId().getVal();
        BigInteger again = document.getNumbering().addNum(shape);
        var override = document.getNumbering().getNum(again).getCTNum().addNewLvlOverride();
        override.setIlvl(BigInteger.ZERO);
        override.addNewStartOverride().setVal(BigInteger.ONE);
        return again;
    }

    private void numbering() {
        if (document.getNumbering() == null) {
            document.createNumbering();
        }
    }

    XWPFParagraph line(String text) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        return paragraph;
    }

    void item(BigInteger list, int level, String text) {
        XWPFParagraph paragraph = line(text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    Path save(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
