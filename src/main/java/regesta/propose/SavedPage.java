package regesta.propose;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import regesta.propose.SourceText.Found;

/** Reads a source from a web page that was saved. */
final class SavedPage {
  private static final String DATES = "meta[property=article:published_time],"
      + "meta[itemprop=datePublished],meta[name~=(?i)^(?:date|pubdate|publish-?date"
      + "|article.published"
      + "|dc\\.date(?:\\.issued)?|dcterms\\.(?:date|issued)|parsely-pub-date|sailthru\\.date"
      + "|citation_(?:publication_)?date)$]";
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern UTC = Pattern.compile("(?:Z|[+]00:?00)$");

  private final Document page;
  private final JsonLd data;
  private final ArticleText article;

  private SavedPage(Document page) {
    this.page = page;
    this.data = new JsonLd(page.select("script[type=application/ld+json]").stream()
        .map(Element::data)
        .collect(joining("\n")));
    this.article = PageText.of(page);
  }

  static SourceText read(String html) {
    return new SavedPage(Jsoup.parse(html)).read();
  }

  private SourceText read() {
    Optional<Found<String>> publisher = publisher();
    return new SourceText(
        title(),
        publisher,
        agency(),
        authors(publisher.map(Found::value)),
        published(),
        language(),
        url(),
        article.paragraphs(),
        article.leftOut());
  }

  private Optional<Found<String>> title() {
    return data.headline()
        .map(title -> new Found<>(title, "JSON-LD `headline`"))
        .or(() -> meta("og:title"))
        .or(() -> text("article h1, main h1, h1"))
        .or(() -> Optional.of(page.title())
            .filter(title -> !title.isBlank())
            .map(title -> new Found<>(
                title.replaceFirst("\\s+[|–—-]\\s+[^|–—-]+$", ""), "the page's title")));
  }

  private Optional<Found<String>> publisher() {
    return meta("og:site_name")
        .or(() -> data.publisher().map(name -> new Found<>(name, "JSON-LD `publisher`")))
        .or(() -> meta("application-name"))
        .or(() -> meta("dc.publisher"))
        .or(() -> url().map(SavedPage::host).map(host -> new Found<>(host, "the page's address")));
  }

  private Optional<Found<String>> agency() {
    return article
        .credit()
        .map(name -> new Found<>(name, "credit line"))
        .or(() -> bylines()
            .flatMap(line -> Agencies.ofLine(line).stream())
            .findFirst()
            .map(name -> new Found<>(name, "byline")));
  }

  private List<String> authors(Optional<String> publisher) {
    return bylines()
        .flatMap(line -> SavedText.names(line).stream())
        .filter(name -> publisher.filter(name::equalsIgnoreCase).isEmpty())
        .filter(name -> !name.contains("/") && name.length() > 2)
        .distinct()
        .toList();
  }

  /** The first of these places that names anybody. */
  private Stream<String> bylines() {
    return Stream.of(
            data.authors(),
            page.select("meta[name=author], meta[property=article:author]").eachAttr("content"),
            page.select("[rel=author], [itemprop=author] [itemprop=name], .byline, .author")
                .eachText(),
            article.header().stream().filter(line -> line.matches("(?i)by .+")).toList())
        .filter(names -> !names.isEmpty())
        .findFirst()
        .stream()
        .flatMap(List::stream);
  }

  private Optional<Found<LocalDate>> published() {
    return page.select(DATES).stream()
        .map(meta -> new Found<>(meta.attr("content"), "meta tag `%s`".formatted(name(meta))))
        .flatMap(found -> day(found).stream())
        .findFirst()
        .or(() ->
            data.datePublished().flatMap(date -> day(new Found<>(date, "JSON-LD `datePublished`"))))
        .or(() -> page
            .select("time[itemprop=datePublished], time[pubdate], article time, header time, time")
            .stream()
            .filter(time -> !time.className().contains("updat"))
            .flatMap(SavedPage::dayOfTime)
            .findFirst())
        .or(() -> PublicationDate.in(article.header()));
  }

  private static Stream<Found<LocalDate>> dayOfTime(Element time) {
    Found<String> machine = new Found<>(time.attr("datetime"), "element `time`");
    return day(machine).or(() -> PublicationDate.in(time.text())).stream();
  }

  private static Optional<Found<LocalDate>> day(Found<String> found) {
    String zone = UTC.matcher(found.value()).find()
        ? " “%s”, in UTC: the publisher's own day may be another".formatted(found.value())
        : " “%s”".formatted(found.value());
    return ISO_DAY
        .matcher(found.value())
        .results()
        .findFirst()
        .map(match -> match.group())
        .or(() -> PublicationDate.in(found.value()).map(date -> date.value().toString()))
        .map(LocalDate::parse)
        .map(day -> new Found<>(day, found.basis() + zone));
  }

  private Optional<String> language() {
    return Optional.of(page.select("html").attr("lang").strip())
        .filter(tag -> tag.matches("[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*"))
        .or(() -> SavedText.language(article.paragraphs()));
  }

  private Optional<String> url() {
    return Stream.of(
            page.select("link[rel=canonical]").attr("href"),
            page.select("meta[property=og:url]").attr("content"))
        .filter(address -> address.matches("https?://[^\\s\"<>]+"))
        .findFirst();
  }

  private static String host(String url) {
    return URI.create(url).getHost().replaceFirst("^www\\.", "");
  }

  private Optional<Found<String>> meta(String name) {
    return page.select("meta[property=%1$s], meta[name=%1$s]".formatted(name)).stream()
        .map(meta -> meta.attr("content").strip())
        .filter(value -> !value.isEmpty())
        .findFirst()
        .map(value -> new Found<>(value, "meta tag `%s`".formatted(name)));
  }

  private static String name(Element meta) {
    return Stream.of("property", "name", "itemprop")
        .map(meta::attr)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .orElse("meta");
  }

  private Optional<Found<String>> text(String selector) {
    return page.select(selector).stream()
        .map(Element::text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .map(text -> new Found<>(text, "heading"));
  }
}
