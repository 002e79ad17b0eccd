package regesta.render;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import regesta.edtf.Edtf;
import regesta.model.Body;
import regesta.model.Entry;
import regesta.model.LinkedEntry;
import regesta.model.OwnWords;
import regesta.model.Publication;
import regesta.model.Slug;
import regesta.model.Status;
import regesta.model.Upkeep;
import regesta.model.Written;
import regesta.problem.SourceFile;

/** Entries made for tests of what is drawn: with a date and a status, and nothing else. */
final class MadeEntries {
  private MadeEntries() {}

  static LinkedEntry entry(String slug, String date, Status status, boolean milestone) {
    var file = new SourceFile("content", "entries/" + slug + ".md", "");
    Edtf value = Edtf.read(date).value().orElseThrow();
    var entry = new Entry(
        new Slug(slug),
        file,
        slug,
        new Written<>(value, file.whole()),
        status,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Entry.Outcome.NONE,
        List.of(),
        OptionalInt.empty(),
        milestone,
        Upkeep.NONE,
        Body.EMPTY,
        OwnWords.NONE);
    return new LinkedEntry(
        entry,
        value.span().anchor().orElseThrow().year(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        LinkedEntry.Plan.NONE,
        List.of(),
        List.of(),
        Publication.UNKNOWN,
        Optional.empty(),
        Optional.empty());
  }

  static LinkedEntry milestone(String slug, String date) {
    return entry(slug, date, Status.HAPPENED, true);
  }
}
