package zhenggai.ui.notice.version;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import zhenggai.casework.notice.Drafting;
import zhenggai.domain.Refused;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.ui.notice.look.NoticeModel;
import zhenggai.ui.panel.Drafts;
import zhenggai.ui.panel.EditedText;
import zhenggai.ui.panel.PeriodExplained;
import zhenggai.words.Texts;

/** What stands beside the text of a notice: its facts while they are typed, its versions, and what was refused about them. */
public final class VersionsModel {
    private final NoticeModel notice;
    private final NoticeId own;
    private final FactsModel facts;
    private final CompareModel compare;
    private final EditedText remark;
    private final EditedText reviewer;
    private final EditedText opinion;
    private final EditedText signer;
    private final ReadOnlyStringWrapper refusal = new ReadOnlyStringWrapper("");

    public VersionsModel(NoticeModel notice, Drafts drafts) {
        this.notice = notice;
        this.own = notice.notice().id();
        String field = "notice-" + own.value() + "/";
        facts = new FactsModel(notice, drafts);
        compare = new CompareModel(this::drafting, this::refuse);
        remark = EditedText.inForm(notice.background(), drafts, field + "remark");
        reviewer = EditedText.inForm(notice.background(), drafts, field + "reviewer");
        opinion = EditedText.inForm(notice.background(), drafts, field + "opinion");
        signer = EditedText.inForm(notice.background(), drafts, field + "signer");
    }

    public boolean isOf(NoticeId document) {
        return own.equals(document);
    }

    /** Its title, period and day. */
    public FactsModel facts() {
        return facts;
    }

    /** Two of its texts side by side. */
    public CompareModel compare() {
        return compare;
    }

    public EditedText remark() {
        return remark;
    }

    public EditedText reviewer() {
        return reviewer;
    }

    public EditedText opinion() {
        return opinion;
    }

    public EditedText signer() {
        return signer;
    }

    /** Why a version could not be saved, read or signed; empty where nothing was refused. */
    public ReadOnlyStringProperty refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    public @Nullable Drafting drafting() {
        NoticeModel.Look look = notice.lookProperty().get();
        return look == null ? null : look.drafting();
    }

    public boolean isReadOnly() {
        return notice.isReadOnly();
    }

    /** Shows the document as it is now; what is being typed stays. */
    public void reload() {
        Drafting now = drafting();
        if (now != null) {
            facts.stored(now);
        }
    }

    public void leave() {
        facts.leave();
    }

    /** What somebody who signs now should know, a sentence each; nothing of it forbids the signature. */
    public List<String> beforeSigning() {
        NoticeModel.Look look = notice.lookProperty().get();
        List<String> said = new ArrayList<>();
        if (look != null && look.askedToSign() > 0) {
            said.add(Texts.text("notices.sign-asked", look.askedToSign()));
        }
        if (look != null && look.proposed() > 0) {
            said.add(Texts.text("notices.sign-proposed", look.proposed()));
        }
        return said;
    }

    public void save() {
        String said = remark.text();
        attempt(() -> notice.notices().saveVersion(own, said), remark);
    }

    public void review(Version version) {
        Review review;
        try {
            review = new Review(reviewer.text(), notice.open().today(), opinion.text());
        } catch (Refused refused) {
            refuse(refused);
            return;
        }
        attempt(() -> notice.notices().review(version.id(), review), reviewer, opinion);
    }

    public void sign(Version version) {
        SignOff signOff;
        try {
            signOff = new SignOff(signer.text(), notice.open().today());
        } catch (Refused refused) {
            refuse(refused);
            return;
        }
        attempt(() -> notice.notices().sign(version.id(), signOff), signer);
    }

    public void writeOn() {
        attempt(() -> {
            notice.notices().writeOn(own);
            return true;
        });
    }

    private void attempt(Callable<?> deed, EditedText... written) {
        refusal.set("");
        notice.background().attempt(deed, done -> {
            List.of(written).forEach(EditedText::forget);
            notice.reload();
        }, this::refuse);
    }

    private void refuse(Refused refused) {
        refusal.set(Texts.sentence(refused.textKey(), refused.args()));
    }
}
