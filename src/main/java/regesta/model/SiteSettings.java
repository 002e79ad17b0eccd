package regesta.model;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import regesta.edtf.Day;
import regesta.edtf.Edtf;
import regesta.problem.SourceFile;

/**
 * What {@code site.yaml} says of the whole chronology.
 *
 * @param file {@code site.yaml} itself, for what is said of the site as a whole
 * @param description one paragraph that says what the chronology is
 * @param language of the interface and of our own words, as BCP 47 writes it
 * @param eras whether dates name the years of Japan's eras
 * @param nativeLanguage of native names that do not say their own
 * @param baseUrl the address the site is published at, with a final {@code /}
 * @param asOf the day on which plans count as open or overdue; where absent the sources decide
 * @param repository the address of the repository, where readers report errors and editors write
 * @param branch of the repository, from which the site is published
 * @param cards which pages have a picture of their own for previews of links
 * @param editorial the rules for our own words
 * @param citationStyles in which pages say how their subject is cited
 * @param allow warnings that do not count in {@code site.yaml}, each with a reason
 */
public record SiteSettings(
    SourceFile file,
    String title,
    String description,
    String language,
    boolean eras,
    Optional<String> nativeLanguage,
    Optional<String> baseUrl,
    Optional<Edtf> asOf,
    Optional<String> repository,
    String branch,
    Optional<Licence> licence,
    Optional<IdAuthority> idAuthority,
    Cards cards,
    EditorialRules editorial,
    List<CitationStyle> citationStyles,
    List<Upkeep.Allowance> allow) {

  private static final String INDEX = "index.html";

  public SiteSettings {
    citationStyles = List.copyOf(citationStyles);
    allow = List.copyOf(allow);
  }

  /** These settings, but for what the command line gives instead. */
  public SiteSettings with(
      Optional<String> otherBaseUrl, Optional<String> otherRepository, Optional<Edtf> otherAsOf) {
    return new SiteSettings(
        file,
        title,
        description,
        language,
        eras,
        nativeLanguage,
        otherBaseUrl.or(() -> baseUrl),
        otherAsOf.or(() -> asOf),
        otherRepository.or(() -> repository),
        branch,
        licence,
        idAuthority,
        cards,
        editorial,
        citationStyles,
        allow);
  }

  /** The address of a page where the site is published, if anybody knows. */
  public Optional<String> address(String path) {
    return baseUrl.map(base -> base + withoutIndex(path));
  }

  /** The path of a page, which hosts serve at that of its folder if it is an index. */
  public static String withoutIndex(String path) {
    boolean isIndex = path.equals(INDEX) || path.endsWith("/" + INDEX);
    return isIndex ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  /** Which pages have a picture of their own; the others share one. */
  public enum Cards {
    SITE,
    ENTRIES
  }

  /** The terms under which our own sentences may be used. */
  public record Licence(String name, String url) {}

  /** Who coins this site's identifiers, and since when, as a tag URI says it (RFC 4151). */
  public record IdAuthority(String domain, Edtf since) {
    private static final Pattern PLAIN_DATE =
        Pattern.compile("[0-9]{4}(-(0[1-9]|1[0-2])(-[0-9]{2})?)?");

    /** The identifier of what the site names so: {@code tag:example.org,2026:entries/landing}. */
    public String tag(String name) {
      // RFC 4151 knows years, months and days, and nothing vaguer.
      String date = PLAIN_DATE.matcher(since.text()).matches()
          ? since.text()
          : since.span().anchor().map(Day::toString).orElse(since.text());
      return "tag:%s,%s:%s".formatted(domain, date, name);
    }
  }
}
