package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.LinkedActor.LinkedRole;
import regesta.model.Tenure;
import regesta.render.Strip.Bar;
import regesta.render.Strip.Lane;

class RoleLanesTest {
  private static final RoleLanes LANES =
      new RoleLanes(new TimeScale(Day.firstOf(2000, 1), Day.lastOf(2009, 12)));

  @Test
  void aTermIsSolidWhereItIsCertain() {
    assertEquals(
        List.of(
            new Bar("perhaps", 20.01, 30, false, false),
            new Bar("held", 29.98, 10.04, false, false)),
        bars(role("Minister", term("2002/2004"))));
  }

  @Test
  void aTermWithoutAnEndGoesOn() {
    List<Bar> bars = bars(role("Minister", term("2008-01-01/..")));
    assertTrue(bars.stream().allMatch(Bar::after), bars::toString);
    assertTrue(bars.stream().noneMatch(Bar::before), bars::toString);
  }

  @Test
  void betweenTheDaysThatSourcesShowItIsPresumed() {
    Lane lane = lanes(role("Minister", attested("2001-01-01", "2003-01-01"))).get(0);
    assertEquals(List.of(10.02, 30.0), lane.days());
    assertEquals(List.of("presumably"), lane.bars().stream().map(Bar::certainty).toList());
  }

  @Test
  void twoRolesOfOneTitleAreNotJoined() {
    List<Lane> lanes =
        lanes(role("Minister", attested("2001-01-01")), role("Minister", attested("2003-01-01")));
    assertEquals(1, lanes.size());
    assertEquals(List.of(), lanes.get(0).bars());
  }

  @Test
  void whatLiesOutsideIsNotDrawn() {
    assertEquals(
        List.of(),
        lanes(role("Minister", term("1990/1995")), role("Author", attested("2015-01-01"))));
  }

  @Test
  void thereIsRoomForEight() {
    LinkedRole[] roles = IntStream.range(0, 12)
        .mapToObj(i -> role("Role " + i, term("2002/2004")))
        .toArray(LinkedRole[]::new);
    assertEquals(8, lanes(roles).size());
  }

  @Test
  void longTitlesAreCutBehindAWord() {
    assertEquals("Minister", RoleLanes.cut("Minister"));
    assertEquals(
        "Under-Secretary-General of the United…",
        RoleLanes.cut("Under-Secretary-General of the United Nations for Disarmament"));
    assertEquals("防".repeat(21) + "…", RoleLanes.cut("防".repeat(40)));
  }

  private static List<Bar> bars(LinkedRole role) {
    return lanes(role).get(0).bars();
  }

  private static List<Lane> lanes(LinkedRole... roles) {
    return LANES.of(List.of(roles));
  }

  private static LinkedRole role(String title, Tenure tenure) {
    return new LinkedRole(
        new Actor.Role(title, tenure, Optional.empty(), List.of()), Optional.empty(), List.of());
  }

  private static Tenure term(String edtf) {
    return new Tenure.Term(read(edtf));
  }

  private static Tenure attested(String... dates) {
    return new Tenure.Attested(Stream.of(dates).map(RoleLanesTest::read).toList());
  }

  private static Edtf read(String edtf) {
    return Edtf.read(edtf).value().orElseThrow();
  }
}
