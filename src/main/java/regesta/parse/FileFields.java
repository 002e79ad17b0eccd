package regesta.parse;

import java.util.List;
import java.util.Optional;
import regesta.model.Kind;

/**
 * The fields of one kind of file.
 *
 * @param kind absent for {@code site.yaml}
 */
public record FileFields(Optional<Kind> kind, List<Field<?>> fields) {
  public static final FileFields SITE = new FileFields(Optional.empty(), SiteFields.ALL);

  public FileFields {
    fields = List.copyOf(fields);
  }

  /** The fields of every kind of file, entries first. */
  public static List<FileFields> all() {
    return List.of(
        new FileFields(Optional.of(Kind.ENTRY), EntryFields.ALL),
        new FileFields(Optional.of(Kind.SOURCE), SourceFields.ALL),
        new FileFields(Optional.of(Kind.ACTOR), ActorFields.ALL),
        new FileFields(Optional.of(Kind.TOPIC), TopicFields.ALL),
        new FileFields(Optional.of(Kind.PAGE), PageFields.ALL),
        SITE);
  }
}
