package zhenggai.testkit;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

import zhenggai.casework.Cases;
import zhenggai.casework.OpenCase;
import zhenggai.domain.Actor;
import zhenggai.domain.spine.Category;
import zhenggai.domain.spine.Finding;
import zhenggai.domain.spine.Inspection;
import zhenggai.domain.spine.Measure;
import zhenggai.storage.vault.Argon;

/** A desk for tests: a clock that moves only when told, a person who works there, and a small case to begin with. */
public final class Desk {
    public static final LocalDate TODAY = LocalDate.of(2026, 7, 20);
    public static final Actor CLERK = new Actor("张䶮", "clerk", "PC-01");

    public final Hands clock = new Hands(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
    /** Passwords cost next to nothing here. */
    public final Cases cases = new Cases(clock, CLERK, new Argon(new Argon.Cost(64, 1)));

    /** An office with one inspection, two categories, three findings, four measures; nothing assigned yet. */
    public OpenCase smallCase(Path file) {
        OpenCase open = cases.create(file, "示例市红十字会");
        Inspection inspection = open.inspections().add(Inspection.titled("七届市委第五轮巡察"));
        Category learning = open.categories().add(inspection.id(), "关于落实主体责任方面");
        Category money = open.categories().add(inspection.id(), "关于资金使用方面");
        Finding first = open.findings().add(learning.id(), "学习不够深入", "学习方面");
        Finding second = open.findings().add(learning.id(), "议事规则执行不严", "议事方面");
        Finding third = open.findings().add(money.id(), "报销审核把关不严", "财务方面");
        open.measures().add(first.id(), "制定学习实施细则");
        open.measures().add(first.id(), "每季度组织集体学习");
        open.measures().add(second.id(), "修订议事规则");
        open.measures().add(third.id(), "修订财务管理制度");
        return open;
    }

    public static Measure measure(OpenCase open, int index) {
        return open.ledgers().current().measures().toList().get(index).measure();
    }

    /** A clock whose hands a test moves. */
    public static final class Hands extends Clock {
        private Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        public void set(Instant to) {
            now = to;
        }

        public void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
