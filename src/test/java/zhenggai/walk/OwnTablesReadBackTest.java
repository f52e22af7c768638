package zhenggai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhenggai.casework.OpenCase;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.domain.people.Role;
import zhenggai.domain.table.Corrections;
import zhenggai.domain.table.LedgerLine.Reception;
import zhenggai.domain.table.LedgerLine;
import zhenggai.domain.table.LedgerReading;
import zhenggai.domain.table.RowNote;
import zhenggai.paper.Watch;
import zhenggai.paper.file.PaperFile;
import zhenggai.paper.file.PaperFormat;
import zhenggai.paper.sheet.Papers;
import zhenggai.paper.sheet.design.Presets;
import zhenggai.paper.type.PaperFonts;
import zhenggai.reading.file.IncomingFile;
import zhenggai.reading.ledger.LedgerReader;
import zhenggai.testkit.Desk;
import zhenggai.testkit.Sample;

/** The tables the program writes as Excel, read back as if they came from elsewhere: against their own case every row is the same. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnTablesReadBackTest {
    private Path dir;
    private OpenCase open;

    @BeforeAll
    void begin(@TempDir Path folder) {
        dir = folder;
        open = Sample.open(dir.resolve("sample.zgt"));
    }

    @AfterAll
    void end() {
        open.close();
    }

    static List<TableTemplate> tables() {
        return Presets.usual();
    }

    private LedgerReading readBack(TableTemplate table) throws IOException {
        Dossier dossier = open.dossiers().current();
        byte[] written = PaperFile.make(PaperFormat.XLSX, Papers.describe(PaperRequest.of(PaperKind.PROGRESS, open.today()), table, dossier, null),
            PaperFonts.bundled(), Watch.NONE).bytes();
        Path file = Files.write(dir.resolve(table.name() + ".xlsx"), written);
        return LedgerReader.read(IncomingFile.any(file), Corrections.NONE);
    }

    @Test
    void anEmptyCaseGetsTheSameTree() throws IOException {
        try (OpenCase empty = new Desk().cases.create(dir.resolve("empty.zgt"), "示例市红十字会")) {
            empty.ledgerIntake().accept(readBack(Presets.usual().getFirst()));
            List<String> lacking = new ArrayList<>(tree(open));
            lacking.removeAll(tree(empty));
            assertThat(lacking).isEmpty();
            assertThat(tree(empty)).hasSameSizeAs(tree(open));
        }
    }

    private static List<String> tree(OpenCase of) {
        List<String> tree = new ArrayList<>();
        of.ledgers().current().categories().forEach(category -> category.findings().forEach(finding -> finding.measures().forEach(leaf -> tree.add(
            category.category().title() + "/" + finding.finding().headline() + "/" + leaf.measure().text() + "/" + leaf.measure().deadline().day()
                + finding.names(leaf, Role.LEAD_LEADER) + finding.names(leaf, Role.LEAD_DEPARTMENT) + finding.names(leaf, Role.RESPONSIBLE_PERSON)))));
        return tree;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyRowIsTheSame(TableTemplate table) throws IOException {
        LedgerReading reading = readBack(table);
        List<LedgerLine> lines = open.ledgerIntake().preview(reading);
        List<String> others = new ArrayList<>();
        lines.stream().filter(line -> line.reception() != Reception.SAME).forEach(line -> others.add(line.row().source().number() + " " + line.reception() + " "
            + line.row().texts() + line.differences() + (line.refusal() == null ? "" : line.refusal().textKey())));
        assertThat(reading.notes()).as(table.name()).extracting(RowNote::code).containsOnly("sheet.row-below");
        assertThat(lines).as(table.name()).isNotEmpty();
        assertThat(others).as(table.name()).isEmpty();
    }
}
