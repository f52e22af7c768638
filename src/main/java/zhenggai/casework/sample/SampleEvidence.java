package zhenggai.casework.sample;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import zhenggai.casework.OpenCase;
import zhenggai.domain.evidence.Wanted;
import zhenggai.domain.evidence.WantedId;
import zhenggai.domain.file.StoredFile;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.MeasureId;

/** The evidence of the sample case: papers in their boxes, a few of them files instead, and what is still asked for. */
final class SampleEvidence {
    private static final String FILE = "FILE";
    private static final String KEPT = "KEPT";
    private static final String WANTED = "WANTED";
    /** A title with the number of its document in brackets behind it. */
    private static final Pattern NUMBERED = Pattern.compile("(.*)\uff08([^\uff08\uff09]*\u3014\\d{4}\u3015[^\uff08\uff09]*)\uff09");
    private static final String TO = "\u2014";
    private static final int MOST_PAGES = 7;

    private final OpenCase open;
    private final List<List<String>> rows;

    /** @param rows what each is, the measure it is for, title, from whom, by when, and the words of a file; or the box of a finding's papers */
    SampleEvidence(OpenCase open, List<List<String>> rows) {
        this.open = open;
        this.rows = rows;
    }

    /**
     * Registers what backs a measure, its pages counted through.
     *
     * @param code of the measure, such as 3-2
     * @param day that its papers bear
     */
    void add(MeasureId measure, String code, List<String> titles, LocalDate day) {
        String place = of(KEPT).filter(cells -> code.startsWith(cells.get(1) + "-")).findFirst().map(cells -> cells.get(2)).orElse("");
        int page = 1;
        for (String title : titles) {
            Matcher numbered = NUMBERED.matcher(title);
            boolean isNumbered = numbered.matches();
            String name = isNumbered ? numbered.group(1) : title;
            int last = page + name.length() % MOST_PAGES;
            Evidence bare = new Evidence(EvidenceId.NEW, measure, name, "", null, "");
            add(bare.described(name, isNumbered ? numbered.group(2) : "", day, place, last == page ? String.valueOf(page) : page + TO + last, ""), code);
            page = last + 1;
        }
    }

    /** A paper, unless there is a file of that title, which lies in no box. */
    private void add(Evidence paper, String code) {
        of(FILE).filter(cells -> cells.get(1).equals(code) && cells.get(2).equals(paper.title())).findFirst().ifPresentOrElse(cells -> {
            Evidence filed = open.evidence().addFiles(List.of(file(cells)), paper.home()).added().getFirst();
            open.evidence().edit(filed.described(paper.title(), paper.documentNumber(), paper.datedOn(), "", paper.pages(), ""));
        }, () -> open.evidence().add(paper));
    }

    private Stream<List<String>> of(String what) {
        return rows.stream().filter(cells -> cells.getFirst().equals(what));
    }

    void ask(Map<String, MeasureId> measures) {
        of(WANTED).forEach(cells -> open.wantedEvidence()
            .ask(new Wanted(WantedId.NEW, measures.get(cells.get(1)), cells.get(2), cells.get(3), LocalDate.parse(cells.get(4)), null)));
    }

    private StoredFile file(List<String> cells) {
        return open.evidenceFiles().bring(cells.get(2) + ".txt", cells.get(5).replace("\\n", "\n").getBytes(StandardCharsets.UTF_8));
    }
}
