package zhenggai.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;
import zhenggai.testkit.Immediate;
import zhenggai.words.Texts;

/** The pages of the help: both languages say the same, and what they name and where they lead exists. */
class HelpPagesTest {
    /** The places of the window; that the window has them all is proven where the window is. */
    private static final Set<String> PLACES = Set.of("board", "ledger", "deadline", "supervision", "look-back", "check", "register", "meeting", "notice", "publication", "opinion", "intake",
        "form", "people", "rules", "paper", "issue", "history", "office", "account", "backup");

    @AfterEach
    void speakChinese() {
        Texts.speak(Locale.CHINA);
    }

    @Test
    void bothLanguagesHaveTheSamePagesHeadingsLinksAndNamesOfThings() {
        HelpPages chinese = HelpPages.load();
        Texts.speak(Locale.ENGLISH);
        HelpPages english = HelpPages.load();
        assertThat(english.all()).extracting(HelpPage::name).isEqualTo(chinese.all().stream().map(HelpPage::name).toList());
        for (HelpPage page : chinese.all()) {
            HelpPage other = english.page(page.name());
            assertThat(shape(other)).as(page.name()).isEqualTo(shape(page));
            assertThat(links(other)).as(page.name()).containsExactlyInAnyOrderElementsOf(links(page));
            assertThat(quoted("en", page.name())).as(page.name()).isEqualTo(quoted("zh", page.name()));
            assertThat(other.title()).doesNotMatch(".*\\p{IsHan}.*");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void whatIsNamedStandsOnTheScreenInExactlyTheseWords(String language) {
        Texts.speak(Locale.of(language));
        for (HelpPage page : HelpPages.load().all()) {
            for (String key : quoted(language, page.name())) {
                assertThat(Texts.text(key)).as(page.name() + " " + key).doesNotContain("{", "`").isNotBlank();
                assertThat(page.words()).as(page.name()).contains(Texts.text(key));
            }
        }
    }

    @Test
    void everyLinkLeadsSomewhereAndEveryPlaceHasItsPage() {
        HelpPages pages = HelpPages.load();
        Set<String> names = pages.all().stream().map(HelpPage::name).collect(Collectors.toSet());
        for (HelpPage page : pages.all()) {
            assertThat(links(page)).as(page.name()).allMatch(link -> link.startsWith(PageView.PLACE) ? PLACES.contains(link.substring(PageView.PLACE.length())) : names.contains(link));
        }
        assertThat(pages.entries().stream().flatMap(entry -> entry.places().stream()).toList()).containsAll(PLACES.stream().filter(place -> !place.equals("ledger")).toList())
            .contains("ledger").doesNotHaveDuplicates();
    }

    @Test
    void aWordFindsThePagesThatHaveItAndTheLineItStandsIn() {
        HelpModel model = new HelpModel(new Immediate().background);
        model.reload();
        assertThat(model.hits()).hasSize(17);
        model.searchProperty().set("调休");
        assertThat(model.hits()).extracting(HelpPage::name).containsExactly("deadline");
        assertThat(model.hits().getFirst().line("调休")).contains("调休上班的日子照数");
        model.searchProperty().set("读入文件 F8");
        assertThat(model.hits()).extracting(HelpPage::name).containsExactly("begin");
        model.searchProperty().set("没有这样的词");
        assertThat(model.hits()).isEmpty();
        assertThat(model.pageProperty().get().name()).as("the page that is read stays").isEqualTo("begin");
    }

    @Test
    void aPlaceAskedForBeforeThePagesAreReadIsTurnedToAfterwards() {
        HelpModel model = new HelpModel(new Immediate().background);
        model.about("deadline");
        assertThat(model.pageProperty().get()).isEqualTo(HelpPage.NONE);
        model.reload();
        assertThat(model.pageProperty().get().name()).isEqualTo("deadline");
        model.about("no such place");
        assertThat(model.pageProperty().get().name()).isEqualTo("begin");
    }

    /** The levels of its headings, and how many steps and points stand under each. */
    private static List<String> shape(HelpPage page) {
        List<String> shape = new ArrayList<>();
        for (Node node = page.document().getFirstChild(); node != null; node = node.getNext()) {
            int items = 0;
            for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
                items++;
            }
            shape.add(node instanceof Heading heading ? "heading " + heading.getLevel() : node.getClass().getSimpleName() + (node.getClass().getSimpleName().endsWith("List") ? items : ""));
        }
        return shape;
    }

    private static List<String> links(HelpPage page) {
        List<String> links = new ArrayList<>();
        page.document().accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                links.add(link.getDestination());
            }
        });
        return links;
    }

    private static List<String> quoted(String language, String page) {
        Stream<MatchResult> found = HelpPage.QUOTED.matcher(HelpPages.read(language + "/" + page + ".md")).results();
        return found.map(match -> match.group(1)).sorted().toList();
    }
}
