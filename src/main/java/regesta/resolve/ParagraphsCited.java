package regesta.resolve;

import java.util.List;
import java.util.Optional;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.Inline;
import regesta.model.Kind;
import regesta.problem.Problem;
import regesta.problem.Problems;

/** Finds paragraphs that lead to no source. */
final class ParagraphsCited {
  private final PhraseFinder<String> remarks;
  private final Problems problems;

  ParagraphsCited(PhraseFinder<String> remarks, Problems problems) {
    this.remarks = remarks;
    this.problems = problems;
  }

  /**
   * Reports each paragraph, list, table and quotation of a body that has neither a citation nor a
   * link to a page that has citations, unless it speaks of the sources themselves. What ends with a
   * colon is one with what follows.
   */
  void check(Body body) {
    List<Block> blocks = body.blocks();
    for (int i = 0; i < blocks.size(); i++) {
      if (!leadsToSource(blocks.get(i)) && !(blocks.get(i) instanceof Block.Heading)) {
        check(Passages.whole(blocks.get(i)), blocks.stream().skip(i + 1).findFirst());
      }
    }
  }

  private void check(Passage passage, Optional<Block> next) {
    boolean introduces = passage.text().stripTrailing().endsWith(":")
        && next.filter(ParagraphsCited::leadsToSource).isPresent();
    if (!introduces && !passage.text().isBlank() && remarks.in(passage.text()).isEmpty()) {
      report(passage);
    }
  }

  private static boolean leadsToSource(Block block) {
    return block
        .inlines()
        .anyMatch(inline -> inline instanceof Inline.Citation
            || inline instanceof Inline.Mention mention
                && (mention.kind() == Kind.ENTRY || mention.kind() == Kind.SOURCE));
  }

  private void report(Passage passage) {
    passage
        .begins()
        .ifPresent(at -> problems.report(Problem.warning(
                "uncited-paragraph",
                passage.at(0, passage.sentence(0).to()),
                "no citation stands in this paragraph")
            .withHint("write `[@` and the source's slug after each claim")));
  }
}
