package regesta.propose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import regesta.propose.SourceText.Found;

/** Reads saved pages and texts of several shapes, all of them made up. */
class SavedSourceTest {
  private static final String FIRST =
      "The ministers of both countries met in the capital on Friday, officials said.";
  private static final String SECOND =
      "They agreed to work together more closely, and to meet again in the spring.";
  private static final String THIRD =
      "A joint statement is to follow by the end of August, according to the ministry.";
  private static final List<String> TEXT = List.of(FIRST, SECOND, THIRD);

  private static SourceText page(String head, String body) {
    return SavedPage.read("<!DOCTYPE html><html lang=en-GB><head>%s</head><body>%s</body></html>"
        .formatted(head, body));
  }

  private static Optional<String> value(Optional<? extends Found<?>> found) {
    return found.map(one -> String.valueOf(one.value()));
  }

  @Test
  void anArticleWithMetaTagsAmidNavigation() {
    SourceText source = page("""
        <title>Ministers meet | The Daily Example</title>
        <meta property="og:title" content="Ministers meet">
        <meta property="og:site_name" content="The Daily Example">
        <meta property="article:published_time" content="2015-06-01T08:30:00+08:00">
        <meta name="author" content="By Ann Example and Bob Sample, Reuters">
        <link rel="canonical" href="https://daily.example/2015/ministers-meet">
        """, """
        <header><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav></header>
        <div class="top-story-list"><p><a href="/x">Another story of the day that is long enough to be a paragraph.</a></p></div>
        <article><h1>Ministers meet</h1><time datetime="2015-06-01">1 June</time>
        <figure><img src="a.jpg" alt=""><figcaption>The ministers pose for a photo at the summit on Friday.</figcaption></figure>
        <p>%s</p><div class="advert"><p>Buy our newspaper now, because it is the best of all papers.</p></div>
        <p>%s</p><p class="related-story">Related: a story that was told on another day, with a full stop.</p>
        <h2>What follows</h2><p>%s</p></article>
        <section class="more-stories"><h2>More stories</h2><p>On 20 July 2021 another thing happened that is not part of this.</p></section>
        <aside><p>The weather will be fine on Saturday, and on Sunday it will rain again.</p></aside>
        <footer><p>Copyright 2026 The Daily Example. All rights are reserved by the publisher.</p></footer>
        """.formatted(FIRST, SECOND, THIRD));
    assertEquals(TEXT, source.paragraphs());
    assertEquals(Optional.of("Ministers meet"), value(source.title()));
    assertEquals(Optional.of("The Daily Example"), value(source.publisher()));
    assertEquals(Optional.of("2015-06-01"), value(source.published()));
    assertEquals(List.of("Ann Example", "Bob Sample"), source.authors());
    assertEquals(Optional.of("https://daily.example/2015/ministers-meet"), source.url());
    assertEquals(Optional.of("en-GB"), source.language());
    assertTrue(source.leftOut() > 0);
  }

  @Test
  void aPageThatTellsOfItselfInJsonLd() {
    SourceText source = page(
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ministers \\"meet\\"",
        "datePublished":"2025-05-31T15:10:00Z","dateModified":"2026-01-01T00:00:00Z",
        "author":[{"@type":"Person","name":"Ann Example"},{"@type":"Person","name":"Bob Sample"}],
        "publisher":{"@type":"Organization","logo":"l.png","name":"Example Today"}}</script>
        """,
        "<main><div><div class=lead><p>%s</p></div><p>%s</p><p>%s — AFP</p></div></main>"
            .formatted(FIRST, SECOND, THIRD));
    assertEquals(Optional.of("Ministers \"meet\""), value(source.title()));
    assertEquals(Optional.of("2025-05-31"), value(source.published()));
    assertTrue(source.published().orElseThrow().basis().contains("in UTC"));
    assertEquals(List.of("Ann Example", "Bob Sample"), source.authors());
    assertEquals(Optional.of("Example Today"), value(source.publisher()));
    assertEquals(Optional.of("AFP"), value(source.agency()));
    assertEquals(THIRD, source.paragraphs().get(source.paragraphs().size() - 1));
  }

  @Test
  void aPageOfPlainBlocksWithShortParagraphs() {
    SourceText source = page(
        "<title>Pact signed - The Wire</title><meta property='og:site_name' content='The Wire'>",
        """
        <div class="content"><h1>States sign pact</h1>
        <div class="meta">By Ann Example | <span class="date">14 March 2019</span></div>
        <div class="article-body"><p>CAPITAL (AFP) - %s</p><p>He agreed.</p><p>%s</p></div>
        <div class="related-articles"><p>On July 20, 2021 the games were opened, a year later than was planned.</p></div></div>
        """.formatted(FIRST, SECOND));
    assertEquals(List.of("CAPITAL (AFP) - " + FIRST, "He agreed.", SECOND), source.paragraphs());
    assertEquals(Optional.of("2019-03-14"), value(source.published()));
    assertEquals(Optional.of("AFP"), value(source.agency()));
    assertEquals(List.of("Ann Example"), source.authors());
  }

  @Test
  void anOldPageWithBreaksInATable() {
    SourceText source =
        page("<title>Ministers meet - Example Post</title>", """
        <table><tr><td><a href=/>Home</a><br><a href=/w>World</a></td><td>
        <font size=5>Ministers meet</font><br>Posted: September 30, 2013<br><br>
        %s<br><br>%s<br><br>%s<br><br></td></tr></table>
        """.formatted(FIRST, SECOND, THIRD));
    assertEquals(TEXT, source.paragraphs());
    assertEquals(Optional.of("Ministers meet"), value(source.title()));
    assertEquals(Optional.of("2013-09-30"), value(source.published()));
  }

  @Test
  void aWireTextWithBrokenLines() {
    SourceText source = SavedText.read("saved", """
        Ministers meet in the capital

        By Ann Example

        TOKYO, May 30, 2015 (Reuters) - The ministers of both countries met in
        the capital on Friday, officials said, and spoke to reporters for an hour
        after the meeting.

        They agreed to work together more closely, and to meet again in the
        spring of next year.

        (Reporting by Ann Example)
        """);
    assertEquals(2, source.paragraphs().size(), source.toString());
    assertTrue(source.paragraphs().get(0).endsWith("after the meeting."));
    assertEquals(Optional.of("Ministers meet in the capital"), value(source.title()));
    assertEquals(Optional.of("Reuters"), value(source.agency()));
    assertEquals(Optional.of("2015-05-30"), value(source.published()));
    assertEquals(List.of("Ann Example"), source.authors());
    assertEquals(Optional.of("en"), source.language());
  }

  @Test
  void aJapanesePage() {
    String first = "中谷元防衛相は31日、シンガポールで米国の国防長官と会談し、協力を強めることで一致した。";
    String second = "両氏は、来年4月までに新たな部隊を設ける方針を確認した。防衛省が同日、発表した。";
    SourceText source = SavedPage.read("""
        <html lang="ja"><head><title>防衛相会談 | 例新聞</title><meta property="og:site_name" content="例新聞"></head>
        <body><nav><a href="/">トップ</a></nav><h1>日米防衛相がシンガポールで会談</h1>
        <p class="date">2025年5月31日 19時30分</p><div class="body"><p>%s</p><p>%s（共同）</p></div>
        <div class="kanren"><h2>関連記事</h2><ul><li><a href="/1">2025年7月20日の選挙についての長い見出しがここにあります。</a></li></ul></div>
        </body></html>
        """.formatted(first, second));
    assertEquals(List.of(first, second), source.paragraphs());
    assertEquals(Optional.of("2025-05-31"), value(source.published()));
    assertEquals(Optional.of("Kyodo"), value(source.agency()));
    assertEquals(Optional.of("例新聞"), value(source.publisher()));
    assertEquals(Optional.of("ja"), source.language());
  }

  @Test
  void whatFollowsTheTextIsNotOfIt() {
    SourceText source = SavedText.read(
        "saved",
        String.join(
            "\n",
            "Filed Under",
            "Ministers meet in the capital",
            "Example Today31-05-2025",
            "Two ministers pose for a photograph at the summit in the capital on Friday.",
            FIRST,
            SECOND,
            "Advertisement",
            "Short line.",
            THIRD,
            "© KYODO",
            "Related Articles",
            "On 20 July 2025 the prime minister lost an election, as another agency reported."));
    assertEquals(List.of(FIRST, SECOND, "Short line.", THIRD), source.paragraphs());
    assertEquals(Optional.of("Example Today"), value(source.publisher()));
    assertEquals(Optional.of("Kyodo"), value(source.agency()));
    assertEquals(Optional.of("2025-05-31"), value(source.published()));
    assertEquals(Optional.of("Ministers meet in the capital"), value(source.title()));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          Sep. 30, 2013 - 09:16AM          | 2013-09-30
          Monday, 01 Jun 2015              | 2015-06-01
          Example Today31-05-2025          | 2025-05-31
          Published: 05/31/2025 10:00      | 2025-05-31
          2025/05/31 19:30                 | 2025-05-31
          2025.5.31                        | 2025-05-31
          令和7年5月31日                      | 2025-05-31
          Jul 21, 2025 02:50 (JST)         | 2025-07-21
          05/06/2025                       |
          31 May                           |
          May 2025                         |
          32-05-2025                       |
          """)
  void aDayIsFoundWhereNobodyCanDoubtIt(String line, LocalDate day) {
    assertEquals(Optional.ofNullable(day), PublicationDate.in(line).map(Found::value));
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', textBlock = """
          © KYODO; KYODO
          (c) 2015 AFP; AFP
          Copyright The Associated Press; AP
          By Reuters; Reuters
          """)
  void creditLinesNameAnAgency(String line, String agency) {
    assertEquals(
        Optional.of(agency.toLowerCase(java.util.Locale.ROOT)),
        Agencies.ofLine(line).map(name -> name.toLowerCase(java.util.Locale.ROOT)));
  }

  @Test
  void datelinesNameAnAgency() {
    assertEquals(
        Optional.of("Jiji Press"),
        Agencies.inDateline("Tokyo, July 20 (Jiji Press)--The minister"));
    assertEquals(Optional.of("AFP"), Agencies.atEnd("He spoke in Tokyo. (AFP)"));
    assertEquals(Optional.empty(), Agencies.atEnd("He spoke in Tokyo."));
  }
}
