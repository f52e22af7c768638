package zhenggai.storage;

import static zhenggai.storage.generated.Tables.NOTICE_VERSION;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import zhenggai.domain.notice.FixedText;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.Review;
import zhenggai.domain.notice.SignOff;
import zhenggai.domain.notice.Version;
import zhenggai.domain.notice.VersionId;
import zhenggai.domain.spine.Days;
import zhenggai.storage.generated.tables.records.NoticeVersionRecord;

/** The versions of notices and reports as rows, oldest first; their whole text is JSON. */
public final class NoticeVersionStore {
    private final Tx tx;

    NoticeVersionStore(Tx tx) {
        this.tx = tx;
    }

    public List<Version> of(NoticeId notice) {
        return tx.sql.selectFrom(NOTICE_VERSION).where(NOTICE_VERSION.NOTICE_ID.eq(notice.value())).orderBy(NOTICE_VERSION.NUMBER).fetch(NoticeVersionStore::toDomain);
    }

    public Version get(VersionId id) {
        return toDomain(Rows.one(tx.sql.fetchOne(NOTICE_VERSION, NOTICE_VERSION.ID.eq(id.value()))));
    }

    /** Adds the version under the next number of its document, or saves who read and signed it. */
    public Version save(Version version) {
        return toDomain(version.id().isNew() ? tx.insert(toRow(version.numbered(next(version.notice())))) : tx.update(toRow(version)));
    }

    void removeAllOf(NoticeId notice) {
        tx.sql.selectFrom(NOTICE_VERSION).where(NOTICE_VERSION.NOTICE_ID.eq(notice.value())).fetch().forEach(tx::delete);
    }

    private int next(NoticeId notice) {
        Long last = tx.sql.select(DSL.max(NOTICE_VERSION.NUMBER)).from(NOTICE_VERSION).where(NOTICE_VERSION.NOTICE_ID.eq(notice.value())).fetchSingle().value1();
        return last == null ? 1 : last.intValue() + 1;
    }

    private static Version toDomain(NoticeVersionRecord row) {
        return new Version(new VersionId(row.getId()), new NoticeId(row.getNoticeId()), row.getNumber().intValue(), row.getSavedOn(), row.getSavedBy(), row.getRemark(),
            text(StoredJson.read(row.getContent())), row.getReviewedOn() == null ? null : new Review(row.getReviewedBy(), row.getReviewedOn(), row.getReviewRemark()),
            row.getSignedOn() == null ? null : new SignOff(row.getSignedBy(), row.getSignedOn()));
    }

    /** A paragraph of a rank that only a newer version knows reads as running text. */
    private static FixedText text(StoredJson json) {
        return new FixedText(json.text("title"), json.objects("paragraphs").stream().map(one -> new FixedText.Paragraph(one.text("key"),
            one.constant(Rank.class, "rank").orElse(Rank.TEXT), one.text("number"), one.text("text"))).toList(), json.text("office"), day(json, "dated"),
            new Days(day(json, "from"), day(json, "until")));
    }

    private static @Nullable LocalDate day(StoredJson json, String name) {
        String day = json.textOrNull(name);
        return day == null ? null : LocalDate.parse(day);
    }

    private static NoticeVersionRecord toRow(Version version) {
        NoticeVersionRecord row = new NoticeVersionRecord();
        Rows.setId(row, version.id().value());
        row.setNoticeId(version.notice().value());
        row.setNumber((long) version.number());
        row.setSavedOn(version.savedOn());
        row.setSavedBy(version.savedBy());
        row.setRemark(version.remark());
        row.setContent(json(version.text()));
        Review review = version.review();
        row.setReviewedBy(review == null ? "" : review.by());
        row.setReviewedOn(review == null ? null : review.on());
        row.setReviewRemark(review == null ? "" : review.remark());
        SignOff signOff = version.signOff();
        row.setSignedBy(signOff == null ? "" : signOff.by());
        row.setSignedOn(signOff == null ? null : signOff.on());
        return row;
    }

    private static String json(FixedText text) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("title", text.title());
        json.put("office", text.office());
        put(json, "dated", text.dated());
        put(json, "from", text.period().from());
        put(json, "until", text.period().until());
        json.put("paragraphs", text.paragraphs().stream().map(NoticeVersionStore::json).toList());
        return StoredJson.of(json);
    }

    private static Map<String, Object> json(FixedText.Paragraph paragraph) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("key", paragraph.key());
        json.put("rank", paragraph.rank().name());
        json.put("number", paragraph.number());
        json.put("text", paragraph.text());
        return json;
    }

    private static void put(Map<String, Object> json, String name, @Nullable LocalDate day) {
        if (day != null) {
            json.put(name, day.toString());
        }
    }
}
