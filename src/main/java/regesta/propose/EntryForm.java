package regesta.propose;

import java.util.Optional;
import java.util.stream.Stream;
import regesta.model.Keyword;
import regesta.parse.EntryFields;
import regesta.parse.Field;
import regesta.parse.SourceFields;

/**
 * The questions of the issue form {@code propose-an-entry.yml}, by which anybody can propose an
 * entry without a tool. GitHub writes each label as a heading above its answer, and keeps nothing
 * else of the form.
 */
public enum EntryForm {
  TITLE("What happened, in one line", EntryFields.TITLE),
  DATE("When it happened", EntryFields.DATE),
  STATUS("How the source puts it", EntryFields.STATUS),
  PLACE("Where it happened", EntryFields.PLACE),
  ACTORS("Who took part"),
  TEXT("In your own words"),
  SOURCE_TITLE("Title of the source", SourceFields.TITLE),
  SOURCE_TYPE("Kind of source", SourceFields.TYPE),
  SOURCE_PUBLISHER("Publisher of the source", SourceFields.PUBLISHER),
  SOURCE_PUBLISHED("When the source was published", SourceFields.PUBLISHED),
  SOURCE_URL("Web address of the source", SourceFields.URL),
  QUOTE_PLACE("Where in the source", EntryFields.QUOTE_PLACE),
  QUOTE_TEXT("The source's own words"),
  REMARK("Anything else"),
  TERMS("Terms");

  /** The form's name, as people choose it. */
  public static final String NAME = "Propose an entry";

  private final String label;

  // A field is a record of immutable things, which the checker cannot see.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Optional<Field<?>> field;

  EntryForm(String label) {
    this.label = label;
    this.field = Optional.empty();
  }

  EntryForm(String label, Field<?> field) {
    this.label = label;
    this.field = Optional.of(field);
  }

  /** What stands above the question. */
  public String label() {
    return label;
  }

  /** The question's name in the form, which an address can use to fill it in. */
  public String id() {
    return Keyword.of(this);
  }

  /** The field that the answer becomes as it is, if there is one. */
  public Optional<Field<?>> field() {
    return field;
  }

  /** Whether neither an entry nor a source can be made, or cited well, without an answer. */
  public boolean isRequired() {
    return this == TEXT || this == SOURCE_TYPE || field.filter(Field::required).isPresent();
  }

  /** Whether the answer may be long, and have headings of its own. */
  boolean isProse() {
    return this == TEXT || this == QUOTE_TEXT || this == REMARK;
  }

  static Optional<EntryForm> labelled(String text) {
    return Stream.of(values()).filter(one -> one.label.equals(text)).findFirst();
  }
}
