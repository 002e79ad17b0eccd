package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import regesta.edtf.Edtf;

class LegendTest {

  @Test
  void explainsWhatAPageShows() {
    Legend legend = Legend.of(
        List.of(entry("2013~", "planned", true), entry("2013-10-03?", "said", false)),
        Optional.empty());
    assertEquals(
        new Legend(
            List.of("day", "year"),
            List.of("approximate", "uncertain"),
            List.of("overdue", "said"),
            List.of(),
            List.of()),
        legend);
  }

  @Test
  void explainsWhatAStripShows() {
    var strip = new Strip(
        "",
        0,
        0,
        List.of("happened"),
        List.of(new Strip.Block("happened", 0, 0, 1, 1)),
        Frames.markup(""),
        List.of(new Strip.Lane(
            "Minister", 0, List.of(new Strip.Bar("perhaps", 0, 1, false, false)), List.of(50.0))));
    Legend legend = Legend.of(List.of(entry("2013-10-03", "planned", false)), Optional.of(strip));
    assertEquals(List.of("happened", "planned"), legend.fills());
    assertEquals(List.of("happened"), legend.blocks());
    assertEquals(List.of("block", "place", "perhaps", "presumably"), legend.signs());
  }

  @Test
  void theWholeLegendHasEveryFill() {
    List<String> fills =
        Arrays.stream(Fill.values()).map(Fill::keyword).sorted().toList();
    assertEquals(fills, Legend.WHOLE.fills().stream().sorted().toList());
    for (String sign : Legend.WHOLE.signs()) {
      assertTrue(DateMessages.english().find("legend.strip." + sign).isPresent(), sign);
    }
  }

  private static ListedEntry entry(String edtf, String status, boolean overdue) {
    Edtf date = Edtf.read(edtf).value().orElseThrow();
    return new ListedEntry(
        "",
        "Entry",
        new DateText("", Optional.empty(), edtf),
        DateMarker.of(date),
        status,
        Optional.empty(),
        overdue,
        Excerpt.whole(""),
        List.of(),
        "",
        false,
        false,
        List.of(),
        new ListedEntry.Facets("", "", ""));
  }
}
