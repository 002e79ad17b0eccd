package regesta.parse;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import regesta.model.Content;
import regesta.model.Kind;
import regesta.model.LinkCheck;
import regesta.model.SiteSettings;
import regesta.model.Slug;
import regesta.model.Written;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.problem.Suggestion;

/** Reads what the authors wrote: the first stage after the disk. */
public final class ContentParser {
  private static final String SITE = "site.yaml";

  private final SortedFiles files;
  private final Set<String> images;
  private final Problems problems;
  private final Map<Kind, Set<Slug>> standIns = new EnumMap<>(Kind.class);

  /** The files that were not loaded as they are, which was told already. */
  private final Set<SourceFile> damaged;

  private ContentParser(SortedFiles files, Set<String> images, Problems problems) {
    this.files = files;
    this.images = images;
    this.problems = problems;
    this.damaged =
        problems.sorted().stream().map(problem -> problem.at().file()).collect(toSet());
  }

  /**
   * Reads files, each by itself. What cannot be read is reported, and other files can still refer
   * to it by its slug. A file that is empty because its text could not be loaded is not reported
   * again.
   *
   * @param files all Markdown files of the content, {@code site.yaml} and {@code links.txt}, in any
   *     order
   * @param images the paths of all images, below {@code images/}
   * @param addresses the addresses promised so far, if there are any
   */
  public static Content parse(
      List<SourceFile> files,
      Set<String> images,
      Optional<SourceFile> addresses,
      Problems problems) {
    return parse(files, images, addresses, new ParsedFiles(), problems);
  }

  /** Reads files likewise; those that {@code parsed} holds unchanged are not parsed again. */
  public static Content parse(
      List<SourceFile> files,
      Set<String> images,
      Optional<SourceFile> addresses,
      ParsedFiles parsed,
      Problems problems) {
    parsed.expect(images);
    var parser = new ContentParser(parsed.sorted(files), Set.copyOf(images), problems);
    parser.checkPlaces();
    return new Content(
        parser.settings(),
        parser.parseAll(Kind.ENTRY, EntryFields.ALL, EntryFields::build, parsed.entries),
        parser.parseAll(Kind.ACTOR, ActorFields.ALL, ActorFields::build, parsed.actors),
        parser.parseAll(Kind.SOURCE, SourceFields.ALL, SourceFields::build, parsed.sources),
        parser.parseAll(Kind.TOPIC, TopicFields.ALL, TopicFields::build, parsed.topics),
        parser.parseAll(Kind.PAGE, PageFields.ALL, PageFields::build, parsed.pages),
        parser.standIns,
        images,
        addresses.map(parser::promises).orElse(List.of()),
        parser.links());
  }

  private <T> List<T> parseAll(
      Kind kind,
      List<Field<?>> fields,
      FileParser.Builder<T> builder,
      ParsedFiles.OfKind<T> before) {
    var fileParser = new FileParser<>(kind, fields, images, builder);
    List<SourceFile> ofKind = damaged.isEmpty()
        ? files.of(kind)
        : files.of(kind).stream().filter(file -> !standsIn(kind, file)).toList();
    return before
        .valuesIfFlawless(ofKind, fileParser)
        .orElseGet(() -> parseAll(kind, ofKind, fileParser, before));
  }

  private <T> List<T> parseAll(
      Kind kind, List<SourceFile> files, FileParser<T> fileParser, ParsedFiles.OfKind<T> before) {
    List<T> values = new ArrayList<>();
    Map<Slug, SourceFile> firsts = new HashMap<>();
    List<FileParser.Parsed<T>> parsed = before.parseChanged(files, fileParser).stream()
        .sorted(comparing(file -> !file.wellNamed()))
        .toList();
    boolean flawless = true;
    for (FileParser.Parsed<T> file : parsed) {
      problems.reportAll(newProblems(file.file(), file.problems()));
      flawless &= file.wellNamed() && file.problems().isEmpty();
      if (isFirst(kind, file, firsts)) {
        file.value().ifPresentOrElse(values::add, () -> file.slug().ifPresent(standIn(kind)::add));
      }
    }
    if (flawless && values.size() == files.size()) {
      before.areFlawless(files, values);
    }
    return values;
  }

  /** The problems without those of characters that were lost when the file was loaded. */
  private List<Problem> newProblems(SourceFile file, List<Problem> found) {
    if (found.isEmpty() || !damaged.contains(file)) {
      return found;
    }
    return found.stream()
        .filter(problem -> !problem.name().equals(OddCharacters.GARBLED))
        .toList();
  }

  /** Lets any reference to a slug pass, since its file cannot be told to be of any kind. */
  private void standInForAny(Slug slug) {
    for (Kind kind : Kind.values()) {
      standIn(kind).add(slug);
    }
  }

  private Set<Slug> standIn(Kind kind) {
    return standIns.computeIfAbsent(kind, any -> new HashSet<>());
  }

  /** Whether the text of a file could not be loaded, so that only its slug stands for it. */
  private boolean standsIn(Kind kind, SourceFile file) {
    boolean unread = isUnread(file);
    if (unread) {
      Slugs.of(file.stem()).ifPresent(standIn(kind)::add);
    }
    return unread;
  }

  /** Whether the text of a file could not be loaded, which was told when it failed. */
  private boolean isUnread(SourceFile file) {
    return file.text().isEmpty() && damaged.contains(file);
  }

  private <T> boolean isFirst(Kind kind, FileParser.Parsed<T> file, Map<Slug, SourceFile> firsts) {
    if (file.slug().isEmpty()) {
      return true;
    }
    Slug slug = file.slug().get();
    SourceFile first = firsts.putIfAbsent(slug, file.file());
    if (first == null) {
      return true;
    }
    // A name that is no slug was told of; what it is renamed to need not be this one.
    if (!file.wellNamed()) {
      return false;
    }
    problems.report(Problem.error(
            "duplicate-slug",
            file.file().whole(),
            "%s `%s` is already in `%s`".formatted(kind.word(), slug, first.shownPath()))
        .withHint("give one of the two files another name"));
    return false;
  }

  private void checkPlaces() {
    for (SourceFile file : files.others()) {
      if (!file.path().equals(SITE) && !file.path().equals(LinkCheck.FILE)) {
        Slugs.of(file.stem()).ifPresent(this::standInForAny);
        if (!isUnread(file)) {
          problems.report(
              Problem.error("misplaced-file", file.whole(), "the site looks for no files here")
                  .withHint(rightPlace(file)));
        }
      }
    }
  }

  private static String rightPlace(SourceFile file) {
    List<String> folders = Stream.of(Kind.values()).map(Kind::folder).toList();
    String folder = file.path().substring(0, Math.max(0, file.path().indexOf('/')));
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return Stream.of(Kind.values())
        .filter(kind -> kind.word().equals(folder))
        .<String>map(Kind::folder)
        .findFirst()
        .or(() -> Suggestion.closest(folder, folders))
        .map(meant -> "move it to `%s/%s`".formatted(meant, name))
        .orElse("move it to one of the folders `%s`".formatted(String.join("`, `", folders)));
  }

  private SiteSettings settings() {
    Optional<SourceFile> found =
        files.others().stream().filter(file -> file.path().equals(SITE)).findFirst();
    if (found.isEmpty()) {
      String folder = files.folder();
      var missing = new SourceFile(folder, SITE, "");
      problems.report(
          Problem.error("missing-site", missing.whole(), "the content has no `site.yaml`")
              .withHint("write one with `%s` and `%s`"
                  .formatted(SiteFields.TITLE.line(), SiteFields.DESCRIPTION.line())));
      return SiteFields.standIn(missing);
    }
    SourceFile file = found.get();
    if (isUnread(file)) {
      return SiteFields.standIn(file);
    }
    try {
      return settings(file);
    } catch (StackOverflowError | OutOfMemoryError e) {
      problems.report(Exhausted.by(e, file));
      return SiteFields.standIn(file);
    }
  }

  private SiteSettings settings(SourceFile file) {
    var manuscript = new Manuscript(file);
    SiteSettings settings = YamlReader.read(manuscript, 0, file.text().length())
        .map(pairs -> FieldValues.of(manuscript, SiteFields.ALL, pairs, file.whole()))
        .map(values -> SiteFields.build(file, values))
        .orElseGet(() -> SiteFields.standIn(file));
    problems.reportAll(manuscript.problems());
    return settings;
  }

  private List<LinkCheck> links() {
    return files.others().stream()
        .filter(file -> file.path().equals(LinkCheck.FILE))
        .flatMap(file -> LinkLines.read(file, problems).stream())
        .toList();
  }

  /** The addresses in a file, one on each line; blank lines and lines with {@code #} are none. */
  private List<Written<String>> promises(SourceFile file) {
    var manuscript = new Manuscript(file);
    List<Written<String>> addresses = new ArrayList<>();
    int start = 0;
    for (String line : file.text().split("\n", -1)) {
      String address = line.strip();
      if (!address.isEmpty() && !address.startsWith("#")) {
        int lead = line.length() - line.stripLeading().length();
        addresses.add(new Written<>(address, manuscript.at(start + lead, address.length())));
      }
      start += line.length() + 1;
    }
    problems.reportAll(manuscript.problems());
    return addresses;
  }
}
