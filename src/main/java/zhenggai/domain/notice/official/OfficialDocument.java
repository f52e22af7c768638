package zhenggai.domain.notice.official;

import java.util.List;

/**
 * A public notice or a report in the parts that official layout knows (GB/T 9704-2012, clause 7).
 *
 * @param title broken into lines by whoever lays it out, unless it has line ends of its own
 * @param blocks between the title and the signature, in reading order
 */
public record OfficialDocument(String title, List<Block> blocks, Signature signature, Marking marking) {

    public OfficialDocument {
        blocks = List.copyOf(blocks);
    }

    /** Every text between title and signature in reading order, as each of the files has it. */
    public List<String> words() {
        return blocks.stream().flatMap(block -> block.words().stream()).filter(words -> !words.isBlank()).toList();
    }
}
