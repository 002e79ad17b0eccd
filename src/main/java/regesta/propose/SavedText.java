package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import regesta.propose.SourceText.Found;

/** Reads a source from a text file: the words of a page without its marks, or a wire text. */
final class SavedText {
  private static final Pattern BYLINE = Pattern.compile(
      "^(?i:by:?|author:)\\s+(\\p{Lu}[\\p{L}.'’-]*(?:[ ,|&]+[\\p{L}.'’-]+){0,12})$");
  private static final Pattern LABEL = Pattern.compile(
      "(?i)\\b(?:published|posted|updated|date|time|on|at|[ap]\\.?m\\.?|[A-Z]{3,4})\\b|[\\d:"
          + "|()•,.-]+");
  private static final Pattern FILE_DATE =
      Pattern.compile("^(.+?)[-_ ]?(?:19|20)\\d\\d(?:[-_]?\\d\\d){0,2}$");
  private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}]");
  private static final Pattern ENGLISH = Pattern.compile("(?i)\\b(?:the|and|of|to|in|that)\\b");
  private static final int FEWEST_ENGLISH_WORDS = 5;
  private static final int WORDS_OF_A_NAME = 4;
  private static final int FEWEST_WORDS_OF_A_TITLE = 3;
  private static final int SHORTEST_NATIVE_TITLE = 8;

  private final String stem;
  private final ArticleText article;

  private SavedText(String stem, ArticleText article) {
    this.stem = stem;
    this.article = article;
  }

  /** Reads a text. Its file's name tells the publisher where the text does not. */
  static SourceText read(String stem, String text) {
    return new SavedText(stem, ArticleText.of(Lines.blocks(text))).read();
  }

  private SourceText read() {
    Optional<Found<String>> agency = article.credit().map(name -> new Found<>(name, "credit line"));
    return new SourceText(
        title(),
        publisher(),
        agency,
        authors(article.header()),
        PublicationDate.in(article.header()).or(this::dayOfDateline),
        language(article.paragraphs()),
        Optional.empty(),
        article.paragraphs(),
        article.leftOut());
  }

  private Optional<Found<java.time.LocalDate>> dayOfDateline() {
    return article.paragraphs().stream()
        .limit(1)
        .map(first -> first.substring(0, Math.min(first.length(), 60)))
        .filter(opening -> Agencies.inDateline(opening).isPresent() || opening.contains("("))
        .flatMap(opening -> PublicationDate.in(opening).stream())
        .findFirst();
  }

  private Optional<Found<String>> title() {
    return article.header().stream()
        .filter(SavedText::isTitle)
        .findFirst()
        .map(line -> new Found<>(line, "first line of the text"));
  }

  private static boolean isTitle(String line) {
    boolean enough = line.split(" ").length >= FEWEST_WORDS_OF_A_TITLE
        || JAPANESE.matcher(line).find() && line.length() >= SHORTEST_NATIVE_TITLE;
    return enough
        && !line.startsWith("•")
        && !PageChrome.isCaption(line)
        && !PageChrome.endsText(line)
        && !BYLINE.matcher(line).matches()
        && PublicationDate.in(line).isEmpty();
  }

  /** The name beside the date, or else that in the file's name. */
  private Optional<Found<String>> publisher() {
    return article.header().stream()
        .filter(line -> PublicationDate.in(line).isPresent())
        .map(
            line -> LABEL.matcher(PublicationDate.without(line)).replaceAll(" ").strip())
        .filter(SavedText::isName)
        .findFirst()
        .map(name -> new Found<>(name, "beside the date"))
        .or(this::publisherInFileName);
  }

  private static boolean isName(String words) {
    return words.length() > 2
        && words.split(" ").length <= WORDS_OF_A_NAME
        && !words.matches("(?i).*\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\\b.*")
        && Character.isUpperCase(words.charAt(0));
  }

  private Optional<Found<String>> publisherInFileName() {
    Matcher matcher = FILE_DATE.matcher(stem);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (String word : matcher.group(1).split("[-_ ]+")) {
      words.add(word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1));
    }
    return Optional.of(new Found<>(String.join(" ", words), "the file's name"));
  }

  /** The names of a byline, without agencies. */
  static List<String> authors(List<String> header) {
    return header.stream()
        .map(BYLINE::matcher)
        .filter(Matcher::matches)
        .findFirst()
        .map(byline -> names(byline.group(1)))
        .orElse(List.of());
  }

  static List<String> names(String byline) {
    return Stream.of(
            byline.replaceFirst("^(?i:by)\\s+", "").split("\\s*(?:,|\\||&|\\band\\b|、)\\s*"))
        .map(String::strip)
        .filter(name -> !name.isEmpty() && Agencies.ofLine(name).isEmpty())
        .filter(
            name -> !name.matches("(?i).*\\b(?:staff|writers?|correspondent|editor|reporter)\\b.*"))
        .distinct()
        .toList();
  }

  /** The language, if it is one that the text itself shows. */
  static Optional<String> language(List<String> paragraphs) {
    String text = String.join(" ", paragraphs);
    if (JAPANESE.matcher(text).results().count() > text.length() / 10) {
      return Optional.of("ja");
    }
    return ENGLISH.matcher(text).results().count() >= FEWEST_ENGLISH_WORDS
        ? Optional.of("en")
        : Optional.empty();
  }
}
