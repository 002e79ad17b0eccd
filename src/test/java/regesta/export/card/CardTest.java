package regesta.export.card;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.edtf.Edtf;
import regesta.export.card.Easel.Setting;

/** What is drawn on cards: read back by the JDK's own PNG reader, measured by its own fonts. */
class CardTest {
  private static final List<Setting> SETTINGS = List.of(new Setting(60, 1), new Setting(40, 2));

  /** An independent reader of fonts: letters are as wide and as high as it says. */
  @ParameterizedTest
  @ValueSource(strings = {"serif.ttf", "sans.ttf"})
  void lettersAreAsTheFontHasThem(String name) throws Exception {
    Typeface ours = Typeface.named(name);
    Font theirs = Font.createFont(
            Font.TRUETYPE_FONT, Objects.requireNonNull(Typeface.class.getResourceAsStream(name)))
        .deriveFont(1000f);
    var exact = new FontRenderContext(null, true, true);
    for (String letter : List.of("A", "g", "é", "ō", "Ű", "–", "7", "&")) {
      Rectangle2D expected =
          theirs.createGlyphVector(exact, letter).getOutline().getBounds2D();
      Rectangle2D outline = ours.outline(letter, 1000, 0, 0).getBounds2D();
      assertEquals(expected.getX(), outline.getX(), 2, letter);
      assertEquals(expected.getY(), outline.getY(), 2, letter);
      assertEquals(expected.getMaxX(), outline.getMaxX(), 2, letter);
      assertEquals(expected.getMaxY(), outline.getMaxY(), 2, letter);
      assertEquals(
          theirs.createGlyphVector(exact, letter).getGlyphMetrics(0).getAdvance(),
          ours.width(letter, 1000),
          1,
          letter);
    }
  }

  @Test
  void lettersThatBelongTogetherMoveCloser() {
    Typeface serif = Typeface.named("serif.ttf");
    assertTrue(serif.width("AV", 100) < serif.width("A", 100) + serif.width("V", 100));
  }

  @Test
  void whatTheFontsLackIsNotShown() {
    assertTrue(new Easel().showsTitle("Ōtsuka & Émile: “US–Japan” 1997"));
    assertFalse(new Easel().showsTitle("防衛"));
    assertFalse(new Easel().shows("Привет"));
  }

  @Test
  void picturesCanBeReadByOthers() throws IOException {
    var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < 40; x++) {
      for (int y = 0; y < 30; y++) {
        picture.setRGB(x, y, new Color(x % 4 * 60, y * 8, 50).getRGB());
      }
    }
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.of(picture)));
    assertArrayEquals(
        picture.getRGB(0, 0, 40, 30, null, 0, 40), read.getRGB(0, 0, 40, 30, null, 0, 40));
  }

  @Test
  void aPlaceIsDrawnWhereItsDateIs() throws IOException {
    List<Edtf> dates = List.of(date("2000"), date("2004-12-31"), date("2009-12"));
    TimeRule rule = TimeRule.of(dates).orElseThrow();
    assertEquals(0.5, rule.start(dates.get(1)), 0.001);
    assertEquals(0, rule.start(date("../2004")));
    assertEquals(1, rule.end(date("2004/..")));
    BufferedImage picture = drawn(easel -> {
      easel.rule(rule, Easel.FAINT, 60, "2000", "2009");
      easel.place(0.5, 0.5, 70);
    });
    assertEquals(Easel.ACCENT.getRGB(), picture.getRGB((84 + 1128) / 2, 480));
    assertNotEquals(Easel.ACCENT.getRGB(), picture.getRGB(300, 480));
  }

  @Test
  void aLongTitleStaysOnTheCard() throws IOException {
    BufferedImage picture = drawn(easel -> {
      double base = easel.title("supercalifragilistic ".repeat(30).strip(), SETTINGS, 80);
      assertTrue(base < 200, "two lines at most");
      easel.line("x".repeat(300), Easel.INK, 50, 400);
    });
    for (int y = 0; y < Easel.HEIGHT; y++) {
      assertEquals(picture.getRGB(Easel.WIDTH - 1, 0), picture.getRGB(Easel.WIDTH - 50, y));
    }
  }

  private static BufferedImage drawn(Consumer<Easel> drawing) throws IOException {
    var easel = new Easel();
    drawing.accept(easel);
    return ImageIO.read(new ByteArrayInputStream(easel.png()));
  }

  private static Edtf date(String text) {
    return Edtf.read(text).value().orElseThrow();
  }
}
