package regesta.export.citation;

import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.DefaultAbbreviationProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.helper.json.JsonLexer;
import de.undercouch.citeproc.helper.json.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import regesta.json.Json.Fields;
import regesta.model.Author;
import regesta.model.Citable.Styled;
import regesta.model.CitationStyle;
import regesta.model.Keyword;

/**
 * Writes citations in one style, one at a time: the library's formatter can do no two at once. It
 * takes a while to begin, so it begins with the first citation.
 */
final class Stylist {
  // The styles are those of English texts, whatever language the pages have.
  private static final String LANGUAGE = "en-US";

  private final CitationStyle style;
  private final CurrentItem current = new CurrentItem();
  private Optional<CSL> formatter = Optional.empty();

  Stylist(CitationStyle style) {
    this.style = style;
  }

  synchronized Styled cite(Fields item) {
    try {
      CSLItemData data = read(item);
      current.set(data);
      CSL csl = formatter();
      // Otherwise a second citation would say "ibid.".
      csl.reset();
      csl.setOutputFormat(new RunFormat());
      csl.registerCitationItems(data.getId());
      String text = style == CitationStyle.CHICAGO_NOTES
          ? csl.makeCitation(data.getId()).get(0).getText()
          : csl.makeBibliography().getEntries()[0];
      return new Styled(style, RunFormat.runs(text));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
  }

  private CSL formatter() throws IOException {
    if (formatter.isEmpty()) {
      formatter = Optional.of(new CSL(
          current,
          language -> resource("locales-en-US.xml"),
          new DefaultAbbreviationProvider(),
          resource(Keyword.of(style) + ".csl"),
          LANGUAGE));
    }
    return formatter.get();
  }

  private static CSLItemData read(Fields item) throws IOException {
    var reader = new StringReader(item.compact());
    CSLItemData data = CSLItemData.fromJson(new JsonParser(new JsonLexer(reader)).parseObject());
    CSLName[] authors = data.getAuthor();
    return authors == null
        ? data
        : new CSLItemDataBuilder(data)
            .author(Stream.of(authors).map(Stylist::inOrder).toArray(CSLName[]::new))
            .build();
  }

  /** A name of a script in which the family's comes first: the library knows only our order. */
  private static CSLName inOrder(CSLName name) {
    return Optional.ofNullable(name.getFamily())
        .map(family -> new Author.Person(family, Optional.ofNullable(name.getGiven())))
        .filter(Author.Person::isFamilyFirst)
        .map(person -> new CSLNameBuilder().literal(person.name()).build())
        .orElse(name);
  }

  private static String resource(String name) {
    try (InputStream file =
        Objects.requireNonNull(Stylist.class.getResourceAsStream(name), "no resource " + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
