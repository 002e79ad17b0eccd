package regesta.export.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import regesta.model.Keyword;
import regesta.model.LinkedEntry;
import regesta.model.LinkedEntry.Certainty;
import regesta.model.LinkedEntry.Participant;
import regesta.model.Slug;

/**
 * An actor in an entry with one of its roles.
 *
 * @param position of the actor in the entry, from 1
 * @param number of the role, from 1
 * @param certainty one of {@link #CERTAINTIES}
 */
record ParticipationRow(
    Slug entry,
    int position,
    Participant part,
    int number,
    Optional<String> role,
    Optional<String> certainty) {

  private static final String GIVEN = "given";

  static final List<String> CERTAINTIES = Stream.concat(
          Stream.of(Certainty.values()).map(Keyword::of), Stream.of(GIVEN))
      .toList();

  static Stream<ParticipationRow> of(LinkedEntry entry) {
    return IntStream.range(0, entry.actors().size())
        .boxed()
        .flatMap(i -> of(entry.slug(), i + 1, entry.actors().get(i)));
  }

  private static Stream<ParticipationRow> of(Slug entry, int position, Participant part) {
    if (part.override().isPresent() || part.holdings().isEmpty()) {
      return Stream.of(new ParticipationRow(
          entry, position, part, 1, part.override(), part.override().map(any -> GIVEN)));
    }
    return IntStream.range(0, part.holdings().size()).mapToObj(i -> {
      LinkedEntry.Holding holding = part.holdings().get(i);
      return new ParticipationRow(
          entry,
          position,
          part,
          i + 1,
          Optional.of(holding.role().title()),
          Optional.of(Keyword.of(holding.certainty())));
    });
  }
}
