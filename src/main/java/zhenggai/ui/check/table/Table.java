package zhenggai.ui.check.table;

import java.util.List;

import zhenggai.domain.check.Decision;
import zhenggai.domain.check.Mending;
import zhenggai.domain.check.Question.Asked;
import zhenggai.domain.check.personal.PersonalItem;

/** What the checks look at on the screen, and how words in it are changed; nothing of it is done on the FX thread. */
public sealed interface Table permits CaseTable, FileTable, NoticeTable {

    /**
     * What is seen.
     *
     * @param table it lies on, as it is now
     * @param name of what lies there; empty for the case
     * @param known personal data that is known to be meant for the public
     */
    record Look(Table table, String name, List<Asked> asked, List<PersonalItem> known) {
        public long open() {
            return Asked.open(asked);
        }

        public long answered() {
            return asked.stream().filter(one -> one.answer() != null).count();
        }

        public long remarks() {
            return asked.stream().filter(one -> one.question().key().check().isRemark()).count();
        }
    }

    Look look();

    /** Keeps, shortens or takes out personal data. */
    Table decide(List<Decision> decisions, String reason);

    /** Says what the checks propose to say. */
    Table mend(List<Mending> mendings);
}
