package zhenggai.casework.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import zhenggai.casework.OpenCase;
import zhenggai.casework.publication.Published;
import zhenggai.domain.opinion.OpinionDue;
import zhenggai.domain.opinion.OpinionState;
import zhenggai.domain.opinion.PublicOpinion;
import zhenggai.domain.publication.Channel;
import zhenggai.domain.publication.Lack;
import zhenggai.domain.publication.Phase;
import zhenggai.domain.publication.Posting;
import zhenggai.domain.rules.Warning.Level;
import zhenggai.testkit.Sample;

/** What a new user meets in the sample: everything under way, so that each place shows how it is worked with. */
class SampleCaseTest {
    @TempDir Path dir;

    @Test
    void itsNoticeIsSignedAndPublicAndTheBoardSaysWhichProofIsMissing() {
        try (OpenCase open = Sample.open(dir.resolve("示例.zgt"))) {
            Published published = open.publications().all().getFirst();
            assertThat(published.version().isSigned()).isTrue();
            assertThat(published.outlook().phase()).isEqualTo(Phase.RUNNING);
            assertThat(published.outlook().workingDays()).isEqualTo(25);
            assertThat(published.publication().postings()).extracting(Posting::channel).containsExactly(Channel.WEBSITE, Channel.NOTICE_BOARD);
            assertThat(published.outlook().lacks()).singleElement().satisfies(lack -> {
                assertThat(lack.kind()).isEqualTo(Lack.Kind.PROOF_MISSING);
                assertThat(lack.posting().channel()).isEqualTo(Channel.NOTICE_BOARD);
            });
            assertThat(published.opinions().total()).as("what came since it is public").isEqualTo(1);
            assertThat(open.notices().look(published.version().notice()).notice().fixed()).as("it is written on").isZero();
        }
    }

    @Test
    void itsOpinionsAreAnsweredNearlyDueAndNewAndALetterLiesBesideItsOwn() {
        try (OpenCase open = Sample.open(dir.resolve("示例.zgt"))) {
            List<PublicOpinion> opinions = open.opinions().all();
            assertThat(opinions).extracting(opinion -> opinion.state(SampleCase.DAY)).containsExactly(OpinionState.ANSWERED, OpinionState.ANSWERED,
                OpinionState.ANSWERED, OpinionState.IN_HAND, OpinionState.WAITING);
            OpinionDue next = open.opinions().due(SampleCase.DAY).getFirst();
            assertThat(next.warning().level()).isEqualTo(Level.YELLOW);
            assertThat(next.warning().due()).isEqualTo(LocalDate.of(2026, 7, 24));
            assertThat(open.enclosures().all()).singleElement().satisfies(letter -> assertThat(letter.opinion()).isEqualTo(next.opinion().id()));
        }
    }
}
