package zhenggai.casework.evidence;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import zhenggai.domain.Refused;
import zhenggai.domain.result.Figure;
import zhenggai.domain.result.FigureId;
import zhenggai.domain.result.FigureSum;
import zhenggai.domain.spine.MeasureId;
import zhenggai.storage.CaseFile;
import zhenggai.storage.Tx;

/** What a user can do with result figures: record them, say which count the same things, sum them. */
public final class ResultFigures {
    private final CaseFile file;

    public ResultFigures(CaseFile file) {
        this.file = file;
    }

    public List<Figure> of(MeasureId measure) {
        return file.read(tx -> tx.figures().of(measure));
    }

    public List<Figure> all() {
        return file.read(tx -> tx.figures().all());
    }

    /** Over the whole case, one a unit. */
    public List<FigureSum> sums() {
        return file.read(tx -> FigureSum.of(tx.figures().all()));
    }

    /** @throws Refused when it names evidence of another measure */
    public Figure add(Figure figure) {
        return file.change("figure.add", tx -> {
            tx.measures().get(figure.measure());
            EvidenceRegister.requireBacking(tx, figure.measure(), figure.evidence());
            return tx.figures().save(figure);
        });
    }

    /** Saves what was changed; figures that count the same things change their amount along with it. */
    public Figure edit(Figure figure) {
        return file.change("figure.edit", tx -> {
            EvidenceRegister.requireBacking(tx, figure.measure(), figure.evidence());
            FigureId root = root(tx.figures().get(figure.id()));
            Figure saved = tx.figures().save(figure);
            for (Figure one : tx.figures().sameAs(root)) {
                tx.figures().save(one.counting(figure.amount()));
            }
            tx.figures().save(tx.figures().get(root).counting(figure.amount()));
            return saved;
        });
    }

    /**
     * Says that a figure counts the same things as another one, so that sums count them once.
     *
     * @throws Refused when the two do not say the same amount
     */
    public Figure same(FigureId id, FigureId other) {
        return file.change("figure.same", tx -> {
            Figure figure = tx.figures().get(id);
            Figure root = tx.figures().get(root(tx.figures().get(other)));
            if (root.id().equals(root(figure))) {
                throw new Refused("figure.same-already");
            }
            if (!root.amount().equals(figure.amount())) {
                throw new Refused("figure.same-differs", root.name());
            }
            FigureId before = root(figure);
            for (Figure one : tx.figures().sameAs(before)) {
                tx.figures().save(one.sameAs(root.id()));
            }
            tx.figures().save(tx.figures().get(before).sameAs(root.id()));
            return tx.figures().get(id);
        });
    }

    /** Says that a figure counts something of its own after all. */
    public Figure apart(FigureId id) {
        return file.change("figure.apart", tx -> {
            release(tx, id);
            return tx.figures().save(tx.figures().get(id).sameAs(null));
        });
    }

    public void remove(FigureId id) {
        file.change("figure.remove", tx -> {
            remove(tx, id);
            return true;
        });
    }

    public static void remove(Tx tx, FigureId id) {
        release(tx, id);
        tx.figures().remove(id);
    }

    /** The figures that are marked as the same as this one follow the first of them from now on. */
    private static void release(Tx tx, FigureId id) {
        @Nullable Figure heir = null;
        for (Figure one : tx.figures().sameAs(id)) {
            heir = Objects.requireNonNullElse(heir, one);
            tx.figures().save(one.sameAs(heir == one ? null : heir.id()));
        }
    }

    private static FigureId root(Figure figure) {
        return figure.sameAs() == null ? figure.id() : figure.sameAs();
    }
}
