package zhenggai.casework.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Refused;
import zhenggai.domain.account.Account;
import zhenggai.domain.account.AccountRole;
import zhenggai.domain.account.Deed;
import zhenggai.domain.account.RecoveryKey;
import zhenggai.domain.account.Tries;
import zhenggai.domain.backup.Occasion;
import zhenggai.domain.extension.Decision;
import zhenggai.domain.extension.Extension;
import zhenggai.domain.file.Meter;
import zhenggai.domain.history.HistoryStep;
import zhenggai.domain.people.PersonId;
import zhenggai.domain.people.Role;
import zhenggai.domain.spine.Evidence;
import zhenggai.domain.spine.EvidenceId;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.MeasureId;
import zhenggai.domain.spine.MeasureState;
import zhenggai.paper.copy.CopyJson;
import zhenggai.storage.vault.Argon;
import zhenggai.testkit.Desk;

/** Accounts on a real case file: off until turned on, counted tries, the supervisor's deeds, and no secret where it does not belong. */
class AccountsTest {
    private static final String ADMIN = "admin 密码 1";
    private static final String CLERK = "clerk 密码 2";
    private static final String BOSS = "boss 密码 3";

    @TempDir Path dir;
    private final Desk desk = new Desk();
    private OpenCase open;

    @BeforeEach
    void begin() {
        open = desk.smallCase(dir.resolve("案卷.zgt"));
    }

    @AfterEach
    void end() {
        open.close();
    }

    @Test
    void aSingleUserOfficeIsNotBothered() {
        assertThat(open.accounts().isShut()).isFalse();
        assertThat(open.accounts().allows(Deed.CLOSE)).isTrue();
        open.measures().start(Desk.measure(open, 0).id());
        assertThat(newest().actor()).isEqualTo(Desk.CLERK);
    }

    @Test
    void onceTurnedOnNothingIsWrittenBeforeSomebodySignsIn() {
        office();
        reopen();
        assertThat(open.accounts().isShut()).isTrue();
        assertThatThrownBy(() -> open.measures().start(Desk.measure(open, 0).id())).isInstanceOf(Refused.class).hasMessage("account.sign-in-first");
        open.accounts().signIn("王经办", CLERK);
        open.measures().start(Desk.measure(open, 0).id());
        assertThat(newest().actor().person()).isEqualTo("王经办");
        assertThat(newest().actor().account()).isEqualTo(Desk.CLERK.account());
        assertThat(newest().actor().computer()).isEqualTo(Desk.CLERK.computer());
        assertThat(open.history().verify().holds()).isTrue();
    }

    @Test
    void fiveWrongPasswordsCostAWaitThatEndingTheProgramDoesNotShorten() {
        office();
        for (int left = Tries.FREE - 1; left > 0; left--) {
            int more = left;
            assertThatThrownBy(() -> open.accounts().signIn("王经办", "wrong"))
                .isInstanceOfSatisfying(Refused.class, refused -> assertThat(refused.args()).containsExactly(more)).hasMessage("account.wrong");
        }
        assertThatThrownBy(() -> open.accounts().signIn("王经办", "wrong")).hasMessage("account.wait");
        reopen();
        assertThatThrownBy(() -> open.accounts().signIn("王经办", CLERK)).as("even the right one has to wait").hasMessage("account.wait");
        open.accounts().signIn("赵主管", BOSS);
        desk.clock.forward(Duration.ofSeconds(61));
        open.accounts().signIn("王经办", CLERK);
        assertThatThrownBy(() -> open.accounts().signIn("王经办", "wrong")).as("counted anew").hasMessage("account.wrong");
    }

    @Test
    void fiveWrongPasswordsCostAWaitWhereNothingCanBeWrittenToo() {
        office();
        open.close();
        open = desk.cases.openReadOnly(dir.resolve("案卷.zgt"));
        for (int left = Tries.FREE - 1; left > 0; left--) {
            assertThatThrownBy(() -> open.accounts().signIn("王经办", "wrong")).hasMessage("account.wrong");
        }
        assertThatThrownBy(() -> open.accounts().signIn("王经办", "wrong")).hasMessage("account.wait");
        assertThatThrownBy(() -> open.accounts().signIn("王经办", CLERK)).hasMessage("account.wait");
        desk.clock.forward(Duration.ofSeconds(61));
        open.accounts().signIn("王经办", CLERK);
    }

    @Test
    void whatTheOfficeKeepsForItsSupervisorHeAloneDoesByWhateverWay() {
        office();
        open.accounts().signIn("李管理", ADMIN);
        open.accounts().decide(Deed.CHOICES, 15);
        open.accounts().signIn("王经办", CLERK);
        MeasureId id = Desk.measure(open, 0).id();
        ready(id);
        PersonId leader = leader();
        assertThatThrownBy(() -> open.measures().accept(id, leader, "")).hasMessage("guard.close");
        assertThat(Desk.measure(open, 0).state()).as("nothing happened").isEqualTo(MeasureState.SUBMITTED);
        Extension asked = open.extensions().ask(Desk.measure(open, 1).id(), "2026年12月底前", new Extension.Request("等上级文件", "王经办", Desk.TODAY));
        Decision granted = new Decision(Decision.Outcome.GRANTED, "赵主管", Desk.TODAY, "", "", "");
        assertThatThrownBy(() -> open.extensions().grant(asked.id(), granted)).hasMessage("guard.extend");
        assertThatThrownBy(() -> open.copies().take()).hasMessage("guard.export");
        open.accounts().signIn("李管理", ADMIN);
        assertThatThrownBy(() -> open.measures().accept(id, leader, "")).as("nor does the administrator").hasMessage("guard.close");

        open.accounts().signIn("赵主管", BOSS);
        open.measures().accept(id, leader, "");
        open.extensions().grant(asked.id(), granted);
        assertThat(open.copies().take().tables()).isNotEmpty();
        open.accounts().signIn("王经办", CLERK);
        assertThatThrownBy(open::undo).as("what the supervisor did is not the clerk's to take back").hasMessage("case.nothing-to-undo");
    }

    @Test
    void undoBySomebodyWhoMayNotCloseDoesNotCloseAgain() {
        office();
        open.accounts().signIn("赵主管", BOSS);
        MeasureId id = Desk.measure(open, 0).id();
        ready(id);
        open.measures().accept(id, leader(), "");
        open.accounts().signIn("王经办", CLERK);
        open.measures().relapse(id);
        open.accounts().signIn("李管理", ADMIN);
        open.accounts().decide(Set.of(Deed.CLOSE), 0);
        open.accounts().signIn("王经办", CLERK);
        assertThatThrownBy(open::undo).hasMessage("case.nothing-to-undo");
        open.accounts().signIn("赵主管", BOSS);
        assertThat(Desk.measure(open, 0).state()).isNotEqualTo(MeasureState.CLOSED);
    }

    @Test
    void theDayOfThePlanFromWhichDeadlinesRunIsNoWayRoundTheSupervisor() {
        office();
        Inspection inspection = open.inspections().all().getFirst();
        open.accounts().signIn("李管理", ADMIN);
        open.accounts().decide(Set.of(Deed.EXTEND), 0);
        open.accounts().signIn("王经办", CLERK);
        Inspection adopted = open.inspections().edit(inspection.planAdopted(LocalDate.of(2026, 7, 1)));
        assertThatThrownBy(() -> open.inspections().edit(adopted.planAdopted(LocalDate.of(2026, 12, 1)))).hasMessage("guard.plan-day");
        assertThatThrownBy(() -> open.inspections().edit(inspection)).hasMessage("guard.plan-day");
        assertThat(open.inspections().all()).containsExactly(adopted);
        open.accounts().signIn("赵主管", BOSS);
        assertThat(open.inspections().edit(adopted.planAdopted(LocalDate.of(2026, 12, 1))).planAdoptedOn()).isEqualTo("2026-12-01");
    }

    @Test
    void neitherAStickNorABackupFromBeforeIsAWayRoundTheSupervisor() throws IOException {
        open.close();
        Cases cases = new Cases(desk.clock, Desk.CLERK, new Argon(new Argon.Cost(64, 1)), dir.resolve("备份"));
        open = cases.open(dir.resolve("案卷.zgt"));
        Path before = open.backups().take(Occasion.ASKED, Meter.NONE).file();
        office();
        open.accounts().signIn("李管理", ADMIN);
        open.accounts().decide(Set.of(Deed.CLOSE, Deed.EXPORT), 0);
        open.backups().second().name(Files.createDirectory(dir.resolve("U盘")));
        Path now = open.backups().take(Occasion.ASKED, Meter.NONE).file();
        open.accounts().decide(Set.of(Deed.CLOSE), 0);
        Path less = open.backups().take(Occasion.ASKED, Meter.NONE).file();
        open.accounts().decide(Set.of(Deed.CLOSE, Deed.EXPORT), 0);
        open.accounts().signIn("王经办", CLERK);
        assertThatThrownBy(() -> open.backups().second().name(dir.resolve("自己的U盘"))).hasMessage("guard.export");
        open.backups().second().name(null);
        open.backups().requireMayRestore(now);
        assertThatThrownBy(() -> open.backups().requireMayRestore(before)).as("where nobody had to sign in").hasMessage("guard.loosen");
        assertThatThrownBy(() -> open.backups().requireMayRestore(less)).as("where exporting was everybody's").hasMessage("guard.loosen");
        open.accounts().signIn("赵主管", BOSS);
        open.backups().requireMayRestore(before);
        open.backups().second().name(dir.resolve("U盘"));
    }

    @Test
    void onlyAnAdministratorLooksAfterAccountsAndOneAlwaysStays() {
        office();
        open.accounts().signIn("赵主管", BOSS);
        assertThatThrownBy(() -> open.accounts().add("钱某", AccountRole.HANDLER, "long enough 4")).hasMessage("guard.administer");
        assertThatThrownBy(() -> open.accounts().turnOff()).hasMessage("guard.administer");
        open.accounts().changePassword(BOSS, "another 密码 9");
        assertThatThrownBy(() -> open.accounts().changePassword(BOSS, "a third 密码 9")).hasMessage("account.wrong");
        Account admin = open.accounts().signIn("李管理", ADMIN);
        assertThatThrownBy(() -> open.accounts().change(admin.inUse(false))).hasMessage("guard.last-administrator");
        assertThatThrownBy(() -> open.accounts().change(admin.as(AccountRole.HANDLER))).hasMessage("guard.last-administrator");
        assertThatThrownBy(() -> open.accounts().add("王经办", AccountRole.HANDLER, "long enough 4")).hasMessage("account.name-taken");
        Account boss = named("赵主管");
        open.accounts().decide(Set.of(Deed.CLOSE), 0);
        assertThatThrownBy(() -> open.accounts().change(boss.inUse(false))).hasMessage("guard.no-supervisor");
        open.accounts().change(named("王经办").inUse(false));
        assertThatThrownBy(() -> open.accounts().signIn("王经办", CLERK)).hasMessage("account.out-of-use");
        open.accounts().turnOff();
        assertThat(open.accounts().isShut()).isFalse();
        assertThatThrownBy(() -> open.accounts().turnOn("王经办", CLERK)).hasMessage("guard.administrator-known");
        open.accounts().turnOn("李管理", ADMIN);
        assertThat(open.accounts().current().map(Account::name)).contains("李管理");
    }

    @Test
    void theKeyFromTheSafeOpensWhereEveryPasswordIsForgotten() {
        office();
        open.accounts().signIn("李管理", ADMIN);
        RecoveryKey key = open.accounts().freshKey();
        open.accounts().use(key);
        reopen();
        RecoveryKey other = RecoveryKey.fresh(new Random(1));
        assertThatThrownBy(() -> open.accounts().recover(other, named("李管理").id(), "fresh 密码 7")).hasMessage("recovery.other-case");
        assertThat(open.accounts().isShut()).isTrue();
        open.accounts().recover(RecoveryKey.read(key.printed()), named("李管理").id(), "fresh 密码 7");
        assertThat(open.accounts().current().map(Account::name)).contains("李管理");
        assertThatThrownBy(() -> open.accounts().signIn("李管理", ADMIN)).hasMessage("account.wrong");
        open.accounts().signIn("李管理", "fresh 密码 7");
    }

    @Test
    void theKeyFromTheSafeOpensNoAccountThatIsOutOfUseAndSignsNobodyInWhereNothingCanBeKept() {
        office();
        open.accounts().signIn("李管理", ADMIN);
        RecoveryKey key = open.accounts().freshKey();
        open.accounts().use(key);
        open.accounts().change(named("王经办").inUse(false));
        reopen();
        assertThatThrownBy(() -> open.accounts().recover(key, named("王经办").id(), "fresh 密码 7")).hasMessage("account.out-of-use");
        assertThat(open.accounts().isShut()).isTrue();
        Path file = open.path();
        open.close();
        open = desk.cases.openReadOnly(file);
        assertThatThrownBy(() -> open.accounts().recover(key, named("李管理").id(), "fresh 密码 7")).hasMessage("case.read-only-asked");
        assertThat(open.accounts().isShut()).isTrue();
    }

    @Test
    void noSecretIsInTheHistoryInACopyOrInALookBack() throws IOException {
        Instant before = desk.clock.instant();
        desk.clock.forward(Duration.ofHours(1));
        office();
        open.accounts().signIn("李管理", ADMIN);
        RecoveryKey key = open.accounts().freshKey();
        open.accounts().use(key);
        open.accounts().decide(Deed.CHOICES, 5);
        open.accounts().signIn("赵主管", BOSS);
        String copy = new String(CopyJson.of(open.copies().take()), StandardCharsets.UTF_8);
        assertThat(copy).doesNotContain("argon2").doesNotContain("赵主管").doesNotContain("account");
        assertThat(open.history().all().toString()).contains("李管理").doesNotContain("argon2").doesNotContain(key.signs());
        open.close();
        String file = Files.readString(dir.resolve("案卷.zgt"), StandardCharsets.ISO_8859_1);
        assertThat(file).as("the canary: the hash is in the file").contains("$argon2id$");
        for (String secret : new String[] {ADMIN, CLERK, BOSS, key.signs(), key.printed()}) {
            assertThat(file).doesNotContain(new String(secret.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        }
        reopen();
        assertThat(open.ledgers().asOf(before).measures()).hasSize(4);
        assertThat(open.history().verify().holds()).isTrue();
    }

    /** An administrator, a clerk, a supervisor; nobody is signed in but the administrator. */
    private void office() {
        open.accounts().turnOn("李管理", ADMIN);
        open.accounts().add("王经办", AccountRole.HANDLER, CLERK);
        open.accounts().add("赵主管", AccountRole.SUPERVISOR, BOSS);
    }

    private void ready(MeasureId id) {
        open.duties().assign(id, Role.RESPONSIBLE_PERSON, List.of("王经办"));
        open.duties().assign(id, Role.LEAD_LEADER, List.of("赵主管"));
        open.measures().promise(Desk.measure(open, 1).id(), "2026年9月底前");
        open.evidence().add(new Evidence(EvidenceId.NEW, id, "会议纪要", "", LocalDate.of(2026, 7, 1), "柜3"));
        open.measures().start(id);
        open.measures().submit(id, "已完成");
    }

    private PersonId leader() {
        return open.people().persons().stream().filter(person -> person.name().equals("赵主管")).findFirst().orElseThrow().id();
    }

    private Account named(String name) {
        return open.accounts().all().stream().filter(account -> account.name().equals(name)).findFirst().orElseThrow();
    }

    private HistoryStep newest() {
        return open.history().newest(1, 9).getFirst();
    }

    private void reopen() {
        open.close();
        open = desk.cases.open(dir.resolve("案卷.zgt"));
    }
}
