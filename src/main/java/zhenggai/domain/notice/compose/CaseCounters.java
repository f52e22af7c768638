package zhenggai.domain.notice.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import zhenggai.domain.ledger.Tally;
import zhenggai.domain.meeting.MeetingKind;
import zhenggai.domain.notice.Counters;
import zhenggai.domain.notice.NoticeWords;
import zhenggai.domain.notice.wording.Worded;
import zhenggai.domain.register.Register;
import zhenggai.domain.result.Amount;
import zhenggai.domain.result.Approximation;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureSum;
import zhenggai.domain.result.FigureWords;
import zhenggai.domain.result.Quantity;
import zhenggai.domain.supervision.ActKind;

/** What the counters of a document come to: findings and measures, the rate with its rule, meetings, acts, and the sums of the figures. */
public final class CaseCounters {
    private static final List<String> NO_SUM = List.of(NoticeWords.say("counter.no-sum").split(" "));

    private final Sources sources;
    private final Map<String, String> values = new LinkedHashMap<>();

    private CaseCounters(Sources sources) {
        this.sources = sources;
    }

    public static Counters of(Sources sources) {
        return new CaseCounters(sources).counters();
    }

    private Counters counters() {
        put("counter.on", NoticeWords.day(sources.on()));
        tally(Tally.of(sources.ledger(), sources.on()));
        Register register = sources.dossier().register();
        put("counter.regulations", register.regulations().stream().filter(Sources::isInForce).count());
        meetings();
        acts();
        sums();
        return new Counters(values);
    }

    private void tally(Tally tally) {
        put("counter.categories", tally.categories());
        put("counter.findings", tally.findings());
        put("counter.findings-complete", tally.findingsComplete());
        put("counter.measures", tally.measures());
        put("counter.closed", tally.closed());
        put("counter.long-term", tally.longTerm());
        put("counter.submitted", tally.submitted());
        put("counter.unfinished", tally.measures() - tally.closed() - tally.longTerm());
        put("counter.overdue", tally.overdue());
        tally.completionPercent().map(percent -> percent.toPlainString() + "%").ifPresent(rate -> {
            put("counter.rate", rate);
            put("counter.rate-rule", NoticeWords.say("counter.rate-rule-says", tally.closed(), tally.measures(), rate, tally.longTerm(), tally.submitted()));
        });
    }

    private void meetings() {
        for (MeetingKind kind : MeetingKind.values()) {
            put(switch (kind) {
                case PARTY_GROUP -> "counter.party-group";
                case LEADING_GROUP -> "counter.leading-group";
                case DEMOCRATIC_LIFE -> "counter.democratic-life";
                case COORDINATION -> "counter.coordination";
                case SUPERVISORS -> "counter.supervisors";
            }, sources.held(kind));
        }
    }

    private void acts() {
        for (ActKind kind : ActKind.values()) {
            put(switch (kind) {
                case NOTICE -> "counter.notice";
                case GUIDANCE -> "counter.guidance";
                case REMINDER -> "counter.reminder";
                case ADMONITION -> "counter.admonition";
                case TALK -> "counter.talk";
                case ACCOUNTABILITY -> "counter.accountability";
                case DOCUMENTS -> "counter.documents";
                case SITE_CHECK -> "counter.site-check";
                case INTERVIEW -> "counter.interview";
                case BULLETIN -> "counter.bulletin";
            }, Pressing.issued(sources, kind));
        }
    }

    /** Sums by what was counted and by unit; what is kept back is not summed. */
    private void sums() {
        List<Figure> figures = new ArrayList<>();
        sources.findings().filter(finding -> !sources.worded(finding).wording().isWithheld()).forEach(finding -> finding.measures().forEach(leaf -> {
            Worded worded = sources.worded(finding, leaf);
            if (!worded.wording().isWithheld()) {
                figures.addAll(sources.dossier().figures(leaf.measure().id()));
            }
        }));
        List<FigureSum> sums = FigureSum.of(figures).stream().filter(sum -> !NO_SUM.contains(sum.unit())).toList();
        sums.forEach(sum -> values.putIfAbsent(NoticeWords.say("counter.sum", sum.name()), said(sum)));
        sums.stream().collect(Collectors.groupingBy(FigureSum::unit, LinkedHashMap::new, Collectors.reducing(CaseCounters::together)))
            .forEach((unit, sum) -> values.putIfAbsent(NoticeWords.say("counter.sum", unit), said(sum.orElseThrow())));
    }

    /** Of one unit, whatever was counted. */
    private static FigureSum together(FigureSum one, FigureSum other) {
        Quantity total = one.total() instanceof Quantity.Money money && other.total() instanceof Quantity.Money more
            ? new Quantity.Money(Math.addExact(money.fen(), more.fen()))
            : new Quantity.Count(((Quantity.Count) one.total()).number().add(((Quantity.Count) other.total()).number()), one.unit());
        return new FigureSum(one.unit(), total, one.counted() + other.counted(), one.repeated() + other.repeated(), one.approximate() + other.approximate(),
            one.unbacked() + other.unbacked());
    }

    /** One that counts figures that are not exact is not exact itself. */
    private static String said(FigureSum sum) {
        return FigureWords.of(new Amount(sum.total(), sum.approximate() == 0 ? Approximation.EXACT : Approximation.ABOUT));
    }

    private void put(String name, long number) {
        put(name, String.valueOf(number));
    }

    private void put(String name, String value) {
        values.put(NoticeWords.say(name), value);
    }
}
