package zhenggai.casework.spine;

import zhenggai.domain.spine.CategoryId;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.FindingId;
import zhenggai.storage.CaseFile;

/** What a user can do with findings. */
public final class Findings {
    private final CaseFile file;

    public Findings(CaseFile file) {
        this.file = file;
    }

    public Finding get(FindingId id) {
        return file.read(tx -> tx.findings().get(id));
    }

    /** Adds a finding at the end of its category, under a number that was never used. */
    public Finding add(CategoryId category, String feedbackText, String publicText) {
        return file.change("finding.add", tx -> tx.findings().save(
            Finding.draft(category, feedbackText, publicText).at(category, tx.findings().of(category).size() + 1)));
    }

    /** Saves the texts, kind and weight of a finding; its number and place stay. */
    public Finding edit(Finding edited) {
        return file.change("finding.edit", tx -> {
            Finding stored = tx.findings().get(edited.id());
            return tx.findings().save(edited.numbered(stored.number()).at(stored.category(), stored.position()));
        });
    }

    /** @param position from 1 within the category, which may be another one; beyond the last means last */
    public void move(FindingId id, CategoryId category, int position) {
        file.change("finding.move", tx -> {
            Finding finding = tx.findings().get(id);
            if (finding.category().equals(category)) {
                Order.move(tx.findings().of(category), f -> f.id().equals(id), position, (f, at) -> tx.findings().save(f.at(category, at)));
            } else {
                Order.insert(tx.findings().of(category), finding, position, (f, at) -> tx.findings().save(f.at(category, at)));
                Order.number(tx.findings().of(finding.category()), (f, at) -> tx.findings().save(f.at(f.category(), at)));
            }
            return true;
        });
    }

    /** Removes the finding with everything under it. */
    public void remove(FindingId id) {
        file.change("finding.remove", tx -> {
            CategoryId category = tx.findings().get(id).category();
            Removal.finding(tx, id);
            Order.number(tx.findings().of(category), (f, at) -> tx.findings().save(f.at(category, at)));
            return true;
        });
    }
}
