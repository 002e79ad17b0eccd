package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextTest {

  private static String mark(String language, String nativeLanguage, String html) {
    return new ForeignText(Optional.ofNullable(nativeLanguage))
        .mark("<html lang=\"%s\">%s</html>".formatted(language, html))
        .replaceFirst("^<html[^>]*>(.*)</html>$", "$1");
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          <p>Gen Nakatani (中谷元) said | <p>Gen Nakatani (<span lang="ja">中谷元</span>) said
          <p>「なかたに げん」, he | <p><span lang="ja">「なかたに げん」</span>, he
          <p>第2回 日米2+2 met | <p><span lang="ja">第2回 日米</span>2+2 met
          <p>中谷 &amp; 大野 | <p><span lang="ja">中谷</span> &amp; <span lang="ja">大野</span>
          <p>a<br>防衛省<img alt="防衛省"></p>元 | <p>a<br><span lang="ja">防衛省</span><img \
          alt="防衛省"></p><span lang="ja">元</span>
          <span lang="ja">防<b>衛</b>省</span> | <span lang="ja">防<b>衛</b>省</span>
          <b lang="ja">防衛省<i lang="en">x 省</i></b> | <b lang="ja">防衛省<i lang="en">x \
          <span lang="ja">省</span></i></b>
          <title>防衛省</title><p>a | <title>防衛省</title><p>a
          <!-- 省 <p> --><p>省 | <!-- 省 <p> --><p><span lang="ja">省</span>
          <svg><text>防衛</text></svg>省 | <svg><text><tspan lang="ja">防衛</tspan></text></svg>\
          <span lang="ja">省</span>
          <p>Владимир Путин and 김정은 | <p><span lang="und-Cyrl">Владимир Путин</span> and \
          <span lang="ko">김정은</span>
          <p>“Müller” – Łódź, 5 % ½ € | <p>“Müller” – Łódź, 5 % ½ €
          """)
  void aTextInAnotherScriptSaysItsLanguage(String html, String expected) {
    assertEquals(expected, mark("en", "ja", html));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          en |    | 防衛省 | <span lang="und-Hani">防衛省</span>
          en |    | ソニー | <span lang="ja">ソニー</span>
          en | zh | 国防部 | <span lang="zh">国防部</span>
          en | ja | 국방부 | <span lang="ko">국방부</span>
          ja | ja | 防衛省とUS Armyの김 | 防衛省とUS Armyの<span lang="ko">김</span>
          ja-Latn | ja | Bōei 防衛 | Bōei <span lang="ja">防衛</span>
          ru |    | Путин и Αθήνα | Путин и <span lang="el">Αθήνα</span>
          """)
  void whatIsForeignDependsOnThePage(
      String language, String nativeLanguage, String html, String expected) {
    assertEquals(expected, mark(language, nativeLanguage, html));
  }
}
