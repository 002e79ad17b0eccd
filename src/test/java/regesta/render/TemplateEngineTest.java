package regesta.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import regesta.problem.SourceFile;

class TemplateEngineTest {
  private static final Link PAGE = new Link("Tom & <b>Jerry</b>", "a.html", Optional.of("ja"));

  private static String render(String template) {
    var words = new SourceFile("templates", "messages.properties", "hello=It's {0}'s {1} {0}\n");
    var engine =
        new TemplateEngine(List.of(new SourceFile("templates", "page.ftlh", template), words));
    return engine.render("page.ftlh", PAGE, Messages.of(words), PageWriter::toString);
  }

  private static String problem(String template) {
    return assertThrows(TemplateFailure.class, () -> render(template)).problem().format();
  }

  @Test
  void escapesTextAndUnwrapsOptionals() {
    assertEquals(
        "Tom &amp; &lt;b&gt;Jerry&lt;/b&gt; ja",
        render("${page.text} <#if page.language??>${page.language}</#if>"));
  }

  @Test
  void putsArgumentsIntoMessagesAsTheyAre() {
    assertEquals("It&#39;s {1}&#39;s b {1}", render("${m('hello', '{1}', 'b')}"));
  }

  @Test
  void aMisspeltNameIsAProblemAtItsPlace() {
    assertEquals("""
        templates/page.ftlh:2:6: error: the template cannot evaluate `page.titel` [template]
          2 | <p>${page.titel}</p>
            |      ^
        """, problem("<h1>x</h1>\n<p>${page.titel}</p>"));
  }

  @Test
  void aSyntaxErrorIsAProblemAtItsPlace() {
    assertEquals("templates/page.ftlh:1:15: error:", problem("<#if page.text>").substring(0, 32));
  }

  @Test
  void missingWordsAreAProblemOfTheTemplate() {
    assertEquals("""
        templates/page.ftlh:1:3: error: no words under `goodbye` [template]
          1 | ${m('goodbye')}
            |   ^
          hint: add the key to `templates/messages.properties`
        """, problem("${m('goodbye')}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${page?api.class}",
        "${page.class}",
        "${page.getClass()}",
        "${page.hashCode()}",
        "${page.text()}",
        "${page.language.get()}",
        "${page.text.length()}",
        "${page.text.class}",
        "<#include '/../../etc/passwd'>"
      })
  void templatesReachNothingOfJava(String template) {
    assertThrows(TemplateFailure.class, () -> render(template));
  }
}
