package zhenggai.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import zhenggai.domain.Refused;
import zhenggai.domain.draft.DocumentKind;
import zhenggai.domain.draft.Draft;
import zhenggai.domain.draft.DraftNode;

/** Whatever is done to a document, reading it never fails and never loses a character; nor does any edit of its draft. */
class MutationTest {
    private static final int ROUNDS = 40;
    private static final String HALF = "()[]:;,.!?0123456789";
    private static final String FULL = "（）［］：；，．！？０１２３４５６７８９";

    @TestFactory
    List<DynamicTest> everyMutantIsReadWhole() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : texts()) {
            String text = Files.readString(file);
            tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                for (int seed = 0; seed < ROUNDS; seed++) {
                    assertWhole(mutated(text, new Random(seed)), seed);
                }
            }));
        }
        return tests;
    }

    @TestFactory
    List<DynamicTest> noSequenceOfEditsLosesACharacter() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path file : texts()) {
            Draft read = new DocumentReader().read(file);
            tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                int done = 0;
                for (int seed = 0; seed < ROUNDS; seed++) {
                    done += edit(read, new Random(seed), seed);
                }
                assertThat(done).as("edits that were not refused").isGreaterThan(ROUNDS);
            }));
        }
        return tests;
    }

    private static int edit(Draft read, Random random, int seed) {
        Draft draft = read;
        int done = 0;
        for (int step = 0; step < 25; step++) {
            List<DraftNode> nodes = draft.all().toList();
            try {
                draft = edited(draft, nodes.get(random.nextInt(nodes.size())), nodes.get(random.nextInt(nodes.size())).id(), random);
                done++;
            } catch (Refused e) {
                assertThat(e.textKey()).startsWith("draft.");
            }
            assertThat(draft.lost()).as("seed %s step %s", seed, step).isZero();
            assertThat(draft.all().map(DraftNode::id)).doesNotHaveDuplicates();
        }
        assertEverythingIsSaid(draft);
        return done;
    }

    private static Draft edited(Draft draft, DraftNode node, int other, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> draft.drop(node.id());
            case 1 -> draft.restore(node.id());
            case 2 -> draft.promote(node.id());
            case 3 -> draft.demote(node.id());
            case 4 -> draft.moveUp(node.id());
            case 5 -> draft.moveDown(node.id());
            case 6 -> draft.moveInto(node.id(), other);
            case 7 -> draft.mergeWithPrevious(node.id());
            default -> draft.splitAt(node.id(), random.nextInt(node.text().length() + 2));
        };
    }

    /** Without rewording, the printed tree still holds every character of the source, whatever the order. */
    private static void assertEverythingIsSaid(Draft draft) {
        assertThat(signs(draft.print())).isEqualTo(signs(draft.source()));
    }

    private static String signs(String text) {
        return text.chars().filter(c -> !Draft.isBlank((char) c)).sorted()
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static void assertWhole(String text, int seed) {
        Draft draft = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new DocumentReader().read(text));
        assertThat(draft.lost()).as("seed %s", seed).isZero();
        assertThat(draft.print().lines().toList()).as("seed %s", seed).isEqualTo(TreeText.lines(text));
        assertThat(draft.kind() == DocumentKind.OTHER).isEqualTo(draft.categories().isEmpty());
    }

    private static List<Path> texts() throws IOException {
        List<Path> texts = new ArrayList<>(CorpusTest.documents());
        texts.add(Path.of("src/main/resources/zhenggai/sample/notice.txt"));
        return texts;
    }

    private static String mutated(String text, Random random) {
        String mutant = text;
        for (int i = 0; i <= random.nextInt(3); i++) {
            mutant = mutatedOnce(mutant, random);
        }
        return mutant;
    }

    private static String mutatedOnce(String text, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> text.substring(0, random.nextInt(text.length() + 1));
            case 1 -> text.substring(random.nextInt(text.length() + 1));
            case 2 -> swapped(text, HALF, FULL);
            case 3 -> swapped(text, FULL, HALF);
            case 4 -> text.replace("。", "。  ").replace("\n", " \t\n　　");
            case 5 -> shuffledLines(text, random);
            case 6 -> text.replace(random.nextBoolean() ? "年" : "月", "");
            case 7 -> renumbered(text, random);
            default -> text.replace("\n", random.nextBoolean() ? "" : "\r\n\r\n");
        };
    }

    private static String swapped(String text, String from, String to) {
        StringBuilder swapped = new StringBuilder();
        for (char c : text.toCharArray()) {
            swapped.append(from.indexOf(c) < 0 ? c : to.charAt(from.indexOf(c)));
        }
        return swapped.toString();
    }

    private static String shuffledLines(String text, Random random) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n")));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private static String renumbered(String text, Random random) {
        StringBuilder renumbered = new StringBuilder();
        for (char c : text.toCharArray()) {
            renumbered.append("一二三四五六七八九".indexOf(c) >= 0 && random.nextInt(4) == 0
                ? "一二三四五六七八九十".charAt(random.nextInt(10)) : c);
        }
        return renumbered.toString();
    }
}
