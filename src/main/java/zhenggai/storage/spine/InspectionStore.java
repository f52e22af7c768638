package zhenggai.storage.spine;

import static zhenggai.storage.generated.Tables.INSPECTION;

import java.util.List;

import zhenggai.domain.spine.Days;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.InspectionId;
import zhenggai.domain.spine.Minute;
import zhenggai.storage.generated.tables.records.InspectionRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;

/** Inspections as rows, oldest first. */
public final class InspectionStore {
    private final RowTx tx;

    public InspectionStore(RowTx tx) {
        this.tx = tx;
    }

    public List<Inspection> all() {
        return tx.sql.selectFrom(INSPECTION).orderBy(INSPECTION.ID).fetch(InspectionStore::toDomain);
    }

    public Inspection get(InspectionId id) {
        return toDomain(row(id));
    }

    public Inspection save(Inspection inspection) {
        InspectionRecord row = toRow(inspection);
        return toDomain(inspection.id().isNew() ? tx.insert(row) : tx.update(row));
    }

    private InspectionRecord row(InspectionId id) {
        return Rows.one(tx.sql.fetchOne(INSPECTION, INSPECTION.ID.eq(id.value())));
    }

    private static Inspection toDomain(InspectionRecord row) {
        return new Inspection(new InspectionId(row.getId()), row.getTitle(), row.getRound(), row.getTeam(),
            new Days(row.getOnSiteFromOn(), row.getOnSiteUntilOn()), row.getFeedbackOn(), row.getPlanDueOn(), row.getPlanAdoptedOn(), row.getRectifyUntilOn(),
            row.getReportDueOn(), new Days(row.getPublicFromOn(), row.getPublicUntilOn()), new Minute(row.getPlanMeeting(), row.getPlanMinute()));
    }

    private static InspectionRecord toRow(Inspection inspection) {
        InspectionRecord row = new InspectionRecord();
        Rows.setId(row, inspection.id().value());
        row.setTitle(inspection.title());
        row.setRound(inspection.round());
        row.setTeam(inspection.team());
        row.setOnSiteFromOn(inspection.onSite().from());
        row.setOnSiteUntilOn(inspection.onSite().until());
        row.setFeedbackOn(inspection.feedbackOn());
        row.setPlanDueOn(inspection.planDueOn());
        row.setPlanAdoptedOn(inspection.planAdoptedOn());
        row.setRectifyUntilOn(inspection.rectifyUntil());
        row.setReportDueOn(inspection.reportDueOn());
        row.setPublicFromOn(inspection.publication().from());
        row.setPublicUntilOn(inspection.publication().until());
        row.setPlanMeeting(inspection.planMinute().meeting());
        row.setPlanMinute(inspection.planMinute().number());
        return row;
    }
}
