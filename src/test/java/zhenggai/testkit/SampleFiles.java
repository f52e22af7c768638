package zhenggai.testkit;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import zhenggai.domain.evidence.EvidenceIndex;
import zhenggai.domain.papers.Dossier;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.sheet.list.EvidenceCatalogue;
import zhenggai.paper.type.PaperFonts;
import zhenggai.paper.Watch;

/** Small real files of several kinds, for tests of what is done with evidence. */
public final class SampleFiles {
    private SampleFiles() {}

    public static Path picture(Path file, int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(new Color(0x9fc5e8));
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x274e13));
        pen.fillPolygon(new int[]{0, width / 3, width / 2, width}, new int[]{height, height / 3, height / 2, height}, 4);
        pen.dispose();
        ImageIO.write(picture, file.toString().endsWith("png") ? "png" : "jpg", file.toFile());
        return file;
    }

    /** A PDF of one page. */
    public static Path pdf(Path file, Dossier dossier) throws IOException {
        Dossier bare = new Dossier(dossier.ledger(), dossier.calendar(), dossier.people(), EvidenceIndex.EMPTY, dossier.acts(), dossier.at(), dossier.head(), dossier.zone());
        Files.write(file, PdfPaper.make(List.of(EvidenceCatalogue.of(bare, null, LocalDate.of(2026, 7, 20))), PaperFonts.bundled(), Watch.NONE).bytes());
        return file;
    }

    public static Path word(Path file, String text) throws IOException {
        return zip(file, Map.of("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", "word/document.xml",
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>"));
    }

    public static Path excel(Path file) throws IOException {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        return zip(file, Map.of("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>", 
            "xl/workbook.xml", "<workbook " + main + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"名单\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
            "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/sharedStrings.xml", "<sst " + main + "><si><t>姓名</t></si><si><t>金额</t></si></sst>",
            "xl/worksheets/sheet1.xml", "<worksheet " + main + "><sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row><row><c t=\"inlineStr\"><is><t>张三</t></is></c>"
                + "<c><v>1200</v></c></row></sheetData></worksheet>"));
    }

    private static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
