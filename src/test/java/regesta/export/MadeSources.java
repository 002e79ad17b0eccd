package regesta.export;

import java.util.List;
import java.util.Optional;
import regesta.edtf.Edtf;
import regesta.model.Author;
import regesta.model.Body;
import regesta.model.OwnWords;
import regesta.model.Slug;
import regesta.model.Source;
import regesta.model.Upkeep;
import regesta.model.Written;
import regesta.problem.SourceFile;

/** Sources made for tests of how they are cited. */
final class MadeSources {
  /** Titles with every sign that means something in one of the forms. */
  static final List<String> HARD_TITLES = List.of(
      "Braces {one} and {{two}} and } and {",
      "50% of $10 & #3 _under_ ~tilde~ ^hat^",
      "\"Quoted\" and 'quoted' and “quoted”",
      "Back \\ slash \\textbf{bold} \\\\",
      "日米サイバー防衛政策ワーキンググループ",
      "<b>Bold</b> & </script> ]]> é ü ß",
      "@article{no, title = {x}}",
      "TY  - BOOK ER  -",
      "Semi; colon: comma, and and, – — …",
      "Very long: " + "word & Wort % été ".repeat(100).strip());

  /** Names that one of the forms might take apart in another way. */
  static final List<Author> HARD_NAMES = List.of(
      person("Osawa", "Jun"),
      person("van der Berg", "Anna M."),
      person("半沢", "尚久"),
      person("Ünal-O’Neill", "Zoë"),
      new Author.Person("Sukarno", Optional.empty()),
      new Author.Person("Two Words", Optional.empty()),
      new Author.InOnePiece("Ministry of Land, Sea and Air"));

  private static final SourceFile FILE = new SourceFile("content", "sources/made.md", "");

  private MadeSources() {}

  static Source titled(String title) {
    return source(
        "article-newspaper",
        title,
        "2013-10-03",
        List.of(person("Doe", "Jane"), new Author.InOnePiece("Doe & Sons")));
  }

  static Source by(Author... authors) {
    return source("article-newspaper", "Title", "2013-10-03", List.of(authors));
  }

  static Author person(String family, String given) {
    return new Author.Person(family, Optional.of(given));
  }

  static Source published(String date) {
    return source("article-newspaper", "Title", date, List.of());
  }

  static Source typed(String type) {
    return source(type, "Title", "2013-10-03", List.of());
  }

  private static Source source(String type, String title, String date, List<Author> authors) {
    return new Source(
        new Slug("made-2013"),
        FILE,
        type,
        title,
        false,
        Optional.of("The Star & Co"),
        Optional.of("Jiji, Kyodo"),
        authors,
        Optional.of(new Written<>(edtf(date), FILE.whole())),
        Optional.empty(),
        Optional.of("en"),
        Optional.of("https://example.org/a_b?c=%20d&e=1#f"),
        Optional.of(new Source.Archived("https://archive.example/1", edtf("2015-06-02"))),
        Optional.of(edtf("2026-11-20")),
        List.of("The Star", "Reuters"),
        Source.Extent.WHOLE,
        Optional.of("A note: 100% {sure}."),
        Upkeep.NONE,
        Body.EMPTY,
        OwnWords.NONE);
  }

  static Edtf edtf(String date) {
    return Edtf.read(date).value().orElseThrow();
  }
}
