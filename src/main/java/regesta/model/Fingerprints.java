package regesta.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import regesta.problem.SourceFile;

/**
 * Takes the fingerprints of what pages are made of.
 *
 * <p>A page is made of what its composer is handed, and of what any page may show: the settings,
 * the words and templates, the years that the chronology covers. The latter is part of every
 * fingerprint, so a page whose fingerprint is as it was in an earlier build comes out as it did.
 */
public final class Fingerprints {
  private final Fingerprint everywhere;
  private final Lazy<Fingerprint> whole;
  private final FileFingerprints files;
  private final Map<Slug, byte[]> entries = new ConcurrentHashMap<>();
  private final ValueOctets.Reused octets = new ValueOctets.Reused(this::shortened);

  /**
   * Those of a chronology.
   *
   * @param files those of its files
   * @param others what pages show, or how, that is not in the chronology
   */
  public Fingerprints(Chronology chronology, FileFingerprints files, List<Object> others) {
    this.files = files;
    this.everywhere = taken(List.of(others, anywhere(chronology)));
    this.whole = new Lazy<>(() -> of(List.of(chronology)));
  }

  /** What of a chronology any page may show. */
  private static List<Object> anywhere(Chronology chronology) {
    return List.of(
        chronology.settings(),
        chronology.asOf().map(Object::toString),
        chronology.years().stream().map(Chronology.YearOfEntries::year).toList(),
        // Lists of some actors or topics keep the order of all.
        chronology.actors().stream().map(linked -> linked.actor().slug()).toList(),
        chronology.topics().stream().map(linked -> linked.topic().slug()).toList(),
        chronology.pages().stream()
            .map(linked -> List.of(
                linked.page().slug(), linked.page().title(), linked.page().order()))
            .toList(),
        chronology.links(),
        copies(chronology));
  }

  /** An address that did not answer leads to the copy that some source gives of it. */
  private static List<Object> copies(Chronology chronology) {
    return chronology.links().stream().noneMatch(LinkCheck::isLost)
        ? List.of()
        : chronology.sources().stream()
            .map(
                linked -> List.<Object>of(linked.source().url(), linked.source().archived()))
            .collect(ArrayList::new, List::add, List::addAll);
  }

  /** The fingerprint of a page that is made of these things, and of what any page may show. */
  public Fingerprint of(List<Object> things) {
    return taken(List.of(everywhere, things));
  }

  /** The fingerprint of a file that may say anything of the chronology. */
  public Fingerprint whole() {
    return whole.get();
  }

  private Fingerprint taken(Object thing) {
    return Fingerprint.ofOctets(octets.fingerprint(all -> all.put(thing)));
  }

  /** What stands for a thing that is made of one file, and for one that many pages show. */
  private Optional<byte[]> shortened(Record thing) {
    if (thing instanceof LinkedEntry entry) {
      return Optional.of(entries.computeIfAbsent(
          entry.slug(), slug -> octets.fingerprint(all -> all.putRecord(entry))));
    }
    return fileOf(thing).map(files::octets);
  }

  /** The file that says all of a thing; of one text, parsing makes one thing. */
  private static Optional<SourceFile> fileOf(Record thing) {
    if (thing instanceof SourceFile file) {
      return Optional.of(file);
    } else if (thing instanceof Entry entry) {
      return Optional.of(entry.file());
    } else if (thing instanceof Actor actor) {
      return Optional.of(actor.file());
    } else if (thing instanceof Source source) {
      return Optional.of(source.file());
    } else if (thing instanceof Topic topic) {
      return Optional.of(topic.file());
    }
    return thing instanceof FreePage page ? Optional.of(page.file()) : Optional.empty();
  }
}
