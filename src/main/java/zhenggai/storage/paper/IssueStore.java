package zhenggai.storage.paper;

import static zhenggai.storage.generated.Tables.ISSUE;
import static zhenggai.storage.generated.Tables.SERIES;
import static zhenggai.storage.generated.Tables.STEP_ROW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jooq.Condition;
import org.jooq.impl.DSL;
import zhenggai.domain.Unavailable;
import zhenggai.domain.papers.Issue;
import zhenggai.domain.papers.IssueId;
import zhenggai.domain.papers.PaperKind;
import zhenggai.domain.papers.PaperRequest;
import zhenggai.storage.generated.tables.records.IssueRecord;
import zhenggai.storage.row.RowTx;
import zhenggai.storage.row.Rows;
import zhenggai.storage.row.StoredJson;

/** Issued reports as rows, with their numbers and their pages. An issue is made and may be taken back, never altered. */
public final class IssueStore {
    private final RowTx tx;

    public IssueStore(RowTx tx) {
        this.tx = tx;
    }

    /** Newest first; of a kind of paper that only a newer version knows there is nothing to say. */
    public List<Issue> all() {
        return where(DSL.noCondition());
    }

    public Issue get(IssueId id) {
        return toDomain(row(id)).orElseThrow();
    }

    public Optional<Issue> find(PaperKind kind, String template, int number) {
        return where(ISSUE.KIND.eq(kind.name()).and(ISSUE.TEMPLATE.eq(template)).and(ISSUE.NUMBER.eq((long) number))).stream().findFirst();
    }

    /** The next number of this paper by this table; it is never given again. */
    public int takeNumber(PaperKind kind, String template) {
        return tx.nextNumber(series(kind, template));
    }

    /** The number that would be taken. */
    public int nextNumber(PaperKind kind, String template) {
        return tx.sql.select(SERIES.NEXT).from(SERIES).where(SERIES.NAME.eq(series(kind, template))).fetchOptional(SERIES.NEXT).orElse(1L).intValue();
    }

    /** Keeps an issue with its pages; the file it names is theirs. */
    public Issue save(Issue issue, byte[] pages) {
        IssueRecord row = toRow(issue);
        row.setFile(new PaperFileStore(tx).keep(pages));
        return toDomain(tx.insert(row)).orElseThrow();
    }

    /**
     * The pages as they were issued, byte for byte.
     *
     * @throws Unavailable when they are no longer those that the history vouches for
     */
    public byte[] pages(IssueId id) {
        IssueRecord row = row(id);
        return intact(row).orElseThrow(() -> new Unavailable("issue.damaged", row.getTitle(), row.getNumber()));
    }

    public boolean isIntact(IssueId id) {
        return intact(row(id)).isPresent();
    }

    private Optional<byte[]> intact(IssueRecord row) {
        return new PaperFileStore(tx).intact(row.getFile()).filter(content -> row.getFile().equals(vouchedFor(row.getId())));
    }

    /** The file that the history says this issue has: someone who alters pages and their hash alike is found too. */
    private String vouchedFor(long id) {
        String image = tx.sql.select(STEP_ROW.AFTER).from(STEP_ROW)
            .where(STEP_ROW.TABLE_NAME.eq(ISSUE.getName())).and(STEP_ROW.ROW_ID.eq(id)).and(STEP_ROW.AFTER.ne(""))
            .orderBy(STEP_ROW.STEP_ID.desc()).limit(1).fetchOne(STEP_ROW.AFTER);
        Map<String, Object> row = image == null ? Map.of() : StoredJson.map(image);
        return String.valueOf(row.get(ISSUE.FILE.getName()));
    }

    private static String series(PaperKind kind, String template) {
        return "issue:" + kind + ":" + template;
    }

    private IssueRecord row(IssueId id) {
        return Rows.one(tx.sql.fetchOne(ISSUE, ISSUE.ID.eq(id.value())));
    }

    private List<Issue> where(Condition condition) {
        return tx.sql.selectFrom(ISSUE).where(condition).orderBy(ISSUE.ID.desc()).fetch().stream().flatMap(row -> toDomain(row).stream()).toList();
    }

    private static Optional<Issue> toDomain(IssueRecord row) {
        return StoredJson.named(PaperKind.class, row.getKind()).map(kind -> new Issue(new IssueId(row.getId()), row.getNumber().intValue(),
            StoredRequest.read(kind, row.getTemplate(), row.getRequest()), row.getTitle(), Instant.parse(row.getIssuedAt()), row.getIssuedBy(),
            row.getFingerprint(), row.getHead(), row.getFile(), row.getPages().intValue()));
    }

    private static IssueRecord toRow(Issue issue) {
        PaperRequest request = issue.request();
        IssueRecord row = new IssueRecord();
        Rows.setId(row, issue.id().value());
        row.setKind(request.kind().name());
        row.setTemplate(request.template());
        row.setNumber((long) issue.number());
        row.setTitle(issue.title());
        row.setRequest(StoredRequest.of(request));
        row.setIssuedAt(issue.issuedAt().toString());
        row.setIssuedBy(issue.issuedBy());
        row.setFingerprint(issue.fingerprint());
        row.setHead(issue.head());
        row.setFile(issue.file());
        row.setPages((long) issue.pages());
        return row;
    }
}
