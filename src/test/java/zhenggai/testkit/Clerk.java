package zhenggai.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.file.Meter;
import zhenggai.domain.people.Department;
import zhenggai.domain.people.Person;
import zhenggai.domain.people.Role;
import zhenggai.domain.register.RegulationKind;
import zhenggai.domain.spine.Backed;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Measure;
import zhenggai.domain.spine.ProgressEntry;
import zhenggai.domain.spine.ProgressId;

/** Somebody who does what comes into his head on a case, the same again for the same seed; what a rule forbids he leaves. */
public final class Clerk {
    private static final String[] WORDS = {"制定办法", "=1+1", "  前后有空格  ", "第一行\n第二行", "“引号”\"'", "@全体", "", "很长".repeat(300), "A&B<C>"};

    private final Random random;
    private final Path desk;
    private final String name;

    public Clerk(String name, long seed, Path desk) {
        this.name = name;
        this.random = new Random(seed);
        this.desk = desk;
    }

    public void work(OpenCase open, int deeds) {
        for (int i = 0; i < deeds; i++) {
            try {
                deed(open);
            } catch (Refused no) {
                // a clerk who is told no goes on with something else
                continue;
            }
        }
    }

    private void deed(OpenCase open) {
        List<Measure> measures = open.ledgers().current().measures().map(leaf -> leaf.measure()).toList();
        Measure measure = measures.get(random.nextInt(measures.size()));
        Finding finding = open.findings().get(measure.finding());
        switch (random.nextInt(14)) {
            case 0 -> open.measures().reword(measure.id(), words());
            case 1 -> open.measures().recordResult(measure.id(), words(), words());
            case 2 -> open.measures().promise(measure.id(), "2026年" + (1 + random.nextInt(12)) + "月底前");
            case 3 -> open.measures().add(finding.id(), words());
            case 4 -> open.measures().move(measure.id(), open.findings().get(measures.get(random.nextInt(measures.size())).finding()).id(), 1);
            case 5 -> open.findings().add(finding.category(), words(), words());
            case 6 -> open.findings().edit(finding.explained(words(), words(), words(), words()));
            case 7 -> open.progress().report(new ProgressEntry(ProgressId.NEW, measure.id(), day(), words(), words(), words(), random.nextInt(101), name));
            case 8 -> person(open);
            case 9 -> open.duties().assign(measure.id(), Role.LEAD_LEADER, List.of(name + random.nextInt(4)));
            case 10 -> evidence(open, measure);
            case 11 -> open.regulations().link(open.regulations().add("《" + name + random.nextInt(1000) + "》", RegulationKind.values()[0]).id(), List.of(measure.id()));
            case 12 -> open.measures().start(measure.id());
            default -> {
                if (measures.size() > 3) {
                    open.measures().remove(List.of(measure.id()));
                }
            }
        }
        if (random.nextInt(8) == 0) {
            open.undo();
        }
    }

    private void person(OpenCase open) {
        Department department = open.people().addDepartment(name + "科" + random.nextInt(1000));
        Person person = open.people().add(Person.named(name + random.nextInt(1000)));
        open.people().editDepartment(new Department(department.id(), department.name(), department.position(), person.id()));
    }

    private void evidence(OpenCase open, Measure measure) {
        try {
            Path file = Files.writeString(desk.resolve(name + random.nextInt(1000) + ".txt"), name + random.nextInt());
            open.evidence().addFiles(open.evidenceFiles().bring(List.of(file), Meter.NONE).files(), Backed.of(measure.id()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LocalDate day() {
        return Desk.TODAY.minusDays(random.nextInt(100));
    }

    private String words() {
        return WORDS[random.nextInt(WORDS.length)] + random.nextInt(100);
    }
}
