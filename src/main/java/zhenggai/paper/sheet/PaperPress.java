package zhenggai.paper.sheet;

import java.time.ZoneId;
import java.util.List;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.papers.Dossier;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.domain.papers.Press;
import zhenggai.domain.papers.TableTemplate;
import zhenggai.paper.Fingerprint;
import zhenggai.paper.Paper;
import zhenggai.paper.Watch;
import zhenggai.paper.pdf.MadePaper;
import zhenggai.paper.pdf.PdfPaper;
import zhenggai.paper.type.PaperFonts;
import zhenggai.words.Texts;

/** The press for one report: what was asked becomes its papers with the imprint at their foot, and a PDF of them. Keeps what it made. */
public final class PaperPress implements Press {
    private final PaperRequest request;
    private final @Nullable TableTemplate template;
    private final PaperFonts fonts;
    private final ZoneId zone;
    private final Watch watch;
    private @Nullable Made made;

    /**
     * @param papers as they were issued, for a file of another format
     * @param pdf what the case keeps
     */
    public record Made(List<Paper> papers, MadePaper pdf) {}

    /**
     * @param template the designed table, null for the paper's usual one
     * @param zone in which the imprint says its moment
     */
    public PaperPress(PaperRequest request, @Nullable TableTemplate template, PaperFonts fonts, ZoneId zone, Watch watch) {
        this.request = request;
        this.template = template;
        this.fonts = fonts;
        this.zone = zone;
        this.watch = watch;
    }

    @Override
    public Pressed press(Issuing issuing, Dossier now, @Nullable Dossier then) {
        List<Paper> described = Papers.describe(request, template, now, then);
        String fingerprint = Fingerprint.of(described);
        String imprint = Imprint.of(issuing, fingerprint, zone);
        List<Paper> papers = described.stream().map(paper -> paper.imprinted(imprint)).toList();
        MadePaper pdf = PdfPaper.make(papers, fonts, watch);
        made = new Made(papers, pdf);
        return new Pressed(title(papers), fingerprint, pdf.bytes(), pdf.pages());
    }

    /**
     * The same press for papers that somebody has seen and approved.
     *
     * @param seen the fingerprint of what was seen
     * @return refuses to press what says anything else
     */
    public Press ofWhatWasSeen(String seen) {
        return (issuing, now, then) -> {
            Pressed pressed = press(issuing, now, then);
            if (!pressed.fingerprint().equals(seen)) {
                throw new Refused("issue.not-as-seen");
            }
            return pressed;
        };
    }

    /** Several sheets issued as one have the name of their kind, not that of whoever comes first. */
    private String title(List<Paper> papers) {
        return papers.size() == 1 ? papers.getFirst().heading().title() : Texts.text("paper.several", request.kind(), papers.size());
    }

    /** What it made when it was last asked to. */
    public Made made() {
        if (made == null) {
            throw new IllegalStateException("nothing pressed yet");
        }
        return made;
    }
}
