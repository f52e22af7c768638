package zhenggai.storage;

import static zhenggai.storage.generated.Tables.NOTICE;
import static zhenggai.storage.generated.Tables.NOTICE_REVISION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import zhenggai.domain.notice.Deed;
import zhenggai.domain.notice.Notice;
import zhenggai.domain.notice.NoticeId;
import zhenggai.domain.notice.NoticeKind;
import zhenggai.domain.notice.Rank;
import zhenggai.domain.notice.Revision;
import zhenggai.domain.notice.RevisionId;
import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.InspectionId;
import zhenggai.storage.generated.tables.records.NoticeRecord;
import zhenggai.storage.generated.tables.records.NoticeRevisionRecord;

/** Notices and reports as rows with what a person changed in them. */
public final class NoticeStore {
    private final Tx tx;

    NoticeStore(Tx tx) {
        this.tx = tx;
    }

    public List<Notice> all() {
        return where(DSL.noCondition());
    }

    public Notice get(NoticeId id) {
        Rows.one(tx.sql.fetchOne(NOTICE, NOTICE.ID.eq(id.value())));
        return where(NOTICE.ID.eq(id.value())).getFirst();
    }

    public Optional<Notice> find(InspectionId inspection, NoticeKind kind) {
        return where(NOTICE.INSPECTION_ID.eq(inspection.value()).and(NOTICE.NOTICE_KIND.eq(kind.name()))).stream().findFirst();
    }

    public List<Notice> of(InspectionId inspection) {
        return where(NOTICE.INSPECTION_ID.eq(inspection.value()));
    }

    /** Adds the document, or saves what is another in it. */
    public Notice save(Notice notice) {
        long id = (notice.id().isNew() ? tx.insert(toRow(notice)) : tx.update(toRow(notice))).getId();
        List<NoticeRevisionRecord> stored = new ArrayList<>(revisions(NOTICE_REVISION.NOTICE_ID.eq(id)));
        stored.stream().filter(row -> notice.revisions().stream().noneMatch(revision -> revision.id().value() == row.getId())).forEach(tx::delete);
        long position = 0;
        for (Revision revision : notice.revisions()) {
            NoticeRevisionRecord row = toRow(revision, id, ++position);
            if (revision.id().isNew()) {
                tx.insert(row);
            } else {
                tx.update(row);
            }
        }
        return get(new NoticeId(id));
    }

    /** Takes it away with everything a person wrote in it, and its versions. */
    public void remove(NoticeId id) {
        revisions(NOTICE_REVISION.NOTICE_ID.eq(id.value())).forEach(tx::delete);
        tx.noticeVersions().removeAllOf(id);
        tx.delete(Rows.one(tx.sql.fetchOne(NOTICE, NOTICE.ID.eq(id.value()))));
    }

    private List<NoticeRevisionRecord> revisions(Condition condition) {
        return tx.sql.selectFrom(NOTICE_REVISION).where(condition).orderBy(NOTICE_REVISION.POSITION, NOTICE_REVISION.ID).fetch();
    }

    private List<Notice> where(Condition condition) {
        Map<Long, List<Revision>> revisions = revisions(NOTICE_REVISION.NOTICE_ID.in(DSL.select(NOTICE.ID).from(NOTICE).where(condition))).stream()
            .collect(Collectors.groupingBy(NoticeRevisionRecord::getNoticeId, Collectors.mapping(NoticeStore::toRevision, Collectors.toList())));
        return tx.sql.selectFrom(NOTICE).where(condition).orderBy(NOTICE.ID).fetch().stream()
            .map(row -> toDomain(row, revisions.getOrDefault(row.getId(), List.of()))).toList();
    }

    private static Notice toDomain(NoticeRecord row, List<Revision> revisions) {
        return new Notice(new NoticeId(row.getId()), NoticeKind.valueOf(row.getNoticeKind()), new InspectionId(row.getInspectionId()), row.getTitle(),
            new Days(row.getPublicFromOn(), row.getPublicUntilOn()), row.getDatedOn(), row.getFixedVersion().intValue(), revisions);
    }

    private static Revision toRevision(NoticeRevisionRecord row) {
        return new Revision(new RevisionId(row.getId()), Deed.valueOf(row.getDeed()), row.getPlace(), Rank.valueOf(row.getParagraphRank()), row.getRevisedText(),
            row.getBasis());
    }

    private static NoticeRecord toRow(Notice notice) {
        NoticeRecord row = new NoticeRecord();
        Rows.setId(row, notice.id().value());
        row.setInspectionId(notice.inspection().value());
        row.setNoticeKind(notice.kind().name());
        row.setTitle(notice.title());
        row.setPublicFromOn(notice.period().from());
        row.setPublicUntilOn(notice.period().until());
        row.setDatedOn(notice.dated());
        row.setFixedVersion((long) notice.fixed());
        return row;
    }

    private static NoticeRevisionRecord toRow(Revision revision, long notice, long position) {
        NoticeRevisionRecord row = new NoticeRevisionRecord();
        Rows.setId(row, revision.id().value());
        row.setNoticeId(notice);
        row.setPosition(position);
        row.setDeed(revision.deed().name());
        row.setPlace(revision.place());
        row.setParagraphRank(revision.rank().name());
        row.setRevisedText(revision.text());
        row.setBasis(revision.basis());
        return row;
    }
}
