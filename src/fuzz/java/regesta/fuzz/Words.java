package regesta.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import regesta.fuzz.Corpus.Inputs;
import regesta.parse.ActorFields;
import regesta.parse.EditorialFields;
import regesta.parse.EntryFields;
import regesta.parse.PageFields;
import regesta.parse.SiteFields;
import regesta.parse.SourceFields;
import regesta.parse.TopicFields;

/** What a fuzzer would hardly come upon by itself: the words and signs that have a meaning. */
final class Words {
  private static final List<String> DATES = List.of(
      "..",
      "/",
      "[",
      "]",
      "{",
      "}",
      ",",
      "?",
      "~",
      "%",
      "X",
      "XX",
      "XXXX",
      "-",
      "Y",
      "E",
      "S",
      "T",
      "Z",
      "+04",
      "-11:30",
      "T10:30:00Z",
      "2013-10-03",
      "-0001",
      "0000",
      "9999",
      "-21",
      "-41",
      "-02-29",
      "E9",
      "Y-17",
      "century",
      "circa",
      "early",
      "spring",
      "before",
      "BC",
      " or ",
      " to ",
      "1960s",
      "平成",
      "年",
      "月",
      "日",
      "３",
      "FY",
      "1950S2",
      "Y-17E7",
      "2001-21",
      "XXXX-12-XX",
      "1985-04-12T23:20:30Z",
      "1984-06-02?/2004-08-08~",
      "{1667,1668,1670..1672}",
      "[..1760-12-03]");

  private static final List<String> SIGNS = List.of(
      "---\n",
      ": ",
      "- ",
      "[",
      "]",
      "(",
      ")",
      "{",
      "}",
      "\"",
      "'",
      "|",
      ">",
      "#",
      "&a",
      "*a",
      "!!str ",
      "? ",
      "%",
      "@",
      "[@",
      "; @",
      ", p. ",
      "](",
      "](actor:",
      "](entry:",
      "](https://",
      "](mailto:",
      "[x](mailto:a@b.example)",
      "[x](https://a.example 'say \"x\"')",
      "](#",
      "![",
      "images/map.png",
      "[^1]",
      "[^1]: ",
      "[r]: ",
      "<",
      "</",
      "<!--",
      "-->",
      "]]>",
      "```\n",
      "`",
      "~~~\n",
      "**",
      "_",
      "***\n",
      "|--|\n",
      "\n\n",
      "\r\n",
      "\t",
      "    ",
      "\\",
      "&lt;",
      "&#x3c;",
      "&#0;",
      "&colon;",
      "&Tab;",
      "<script>",
      "</script>",
      "<img src=x onerror=alert(1)>",
      "\" onload=\"",
      "javascript:",
      "JaVaScRiPt:",
      "java\tscript:",
      "data:text/html,",
      "vbscript:",
      "//evil.example",
      "<https://",
      "www.",
      "<a@b.example>",
      "${7*7}",
      "<#assign x=1>",
      "{{",
      "\u202e",
      "\u200b",
      "\ufeff",
      "\u0000",
      "\u2028",
      "\ufffd",
      "\ud83d\ude00",
      "e\u0301",
      "known",
      "fuzzed");

  private Words() {}

  /** Writes libFuzzer's list of words. */
  static void write(Inputs inputs, Path file) throws IOException {
    Stream<String> words =
        inputs == Inputs.DATES ? DATES.stream() : Stream.concat(SIGNS.stream(), fieldWords());
    Files.write(file, words.map(Words::quoted).distinct().toList());
  }

  private static Stream<String> fieldWords() {
    return Stream.of(
            EntryFields.ALL,
            ActorFields.ALL,
            SourceFields.ALL,
            TopicFields.ALL,
            PageFields.ALL,
            SiteFields.ALL,
            EditorialFields.ALL)
        .flatMap(List::stream)
        .flatMap(field -> Stream.of("\n" + field.name() + ": ", "\n" + field.line()));
  }

  private static String quoted(String word) {
    var quoted = new StringBuilder("\"");
    for (byte b : word.getBytes(UTF_8)) {
      boolean plain = b > ' ' && b < 0x7F && b != '"' && b != '\\';
      quoted.append(plain ? String.valueOf((char) b) : "\\x%02X".formatted(b & 0xFF));
    }
    return quoted.append('"').toString();
  }
}
