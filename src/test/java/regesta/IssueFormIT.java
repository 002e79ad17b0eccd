package regesta;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import regesta.Project.Answer;
import regesta.parse.ChoiceType;
import regesta.parse.Field;
import regesta.propose.EntryForm;

/** Compares the issue form with what reads it, and turns issues into files. */
class IssueFormIT {
  private static final Path FORMS = Path.of(".github/ISSUE_TEMPLATE");
  private static final String ENTRY = "entries/2015/2015-05-30-ministers-meet.md";
  private static final String SOURCE = "sources/daily-2015-06-02.md";

  private Project project = new Project(Path.of(""));

  @BeforeEach
  void create(@TempDir Path folder) throws IOException {
    project = Project.in(folder);
  }

  // The form and what reads it.

  /** A question as the form declares it. */
  private record Asked(
      String type, String id, String label, boolean required, List<String> options) {
    static Asked of(Node item) {
      Node attributes = child(item, "attributes");
      return new Asked(
          text(item, "type"),
          text(item, "id"),
          text(attributes, "label"),
          text(child(item, "validations"), "required").equals("true"),
          items(child(attributes, "options")).stream()
              .filter(ScalarNode.class::isInstance)
              .map(option -> ((ScalarNode) option).getValue())
              .toList());
    }
  }

  private static List<Asked> questions(String file) throws IOException {
    return items(child(form(file), "body")).stream()
        .filter(item -> !text(item, "type").equals("markdown"))
        .map(Asked::of)
        .toList();
  }

  private static Node form(String file) throws IOException {
    try (Reader reader = Files.newBufferedReader(FORMS.resolve(file))) {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(reader);
    }
  }

  private static Node child(Node node, String name) {
    List<NodeTuple> pairs = node instanceof MappingNode map ? map.getValue() : List.of();
    return pairs.stream()
        .filter(pair -> ((ScalarNode) pair.getKeyNode()).getValue().equals(name))
        .map(NodeTuple::getValueNode)
        .findFirst()
        .orElse(node);
  }

  private static String text(Node node, String name) {
    return child(node, name) instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  private static List<Node> items(Node node) {
    return node instanceof SequenceNode list ? list.getValue() : List.of();
  }

  @Test
  void theFormAsksWhatIsRead() throws IOException {
    List<Asked> asked = questions("propose-an-entry.yml");
    assertEquals(
        Stream.of(EntryForm.values()).map(EntryForm::label).toList(),
        asked.stream().map(Asked::label).toList());
    assertEquals(
        Stream.of(EntryForm.values()).map(EntryForm::id).toList(),
        asked.stream().map(Asked::id).toList());
    assertEquals(EntryForm.NAME, text(form("propose-an-entry.yml"), "name"));
    for (Asked one : asked) {
      EntryForm read = Stream.of(EntryForm.values())
          .filter(question -> question.id().equals(one.id()))
          .findFirst()
          .orElseThrow();
      assertEquals(read.isRequired(), one.required(), one.label());
      if (one.type().equals("dropdown")) {
        assertOptions(one, read.field().orElseThrow());
      }
    }
  }

  private static void assertOptions(Asked question, Field<?> field) {
    var choice = (ChoiceType<?>) field.type();
    assertFalse(question.options().isEmpty(), question.label());
    assertTrue(choice.meanings().keySet().containsAll(question.options()), question.label());
    if (question.label().equals(EntryForm.STATUS.label())) {
      assertEquals(Set.copyOf(choice.meanings().keySet()), Set.copyOf(question.options()));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"propose-an-entry.yml", "report-an-error.yml", "report-a-broken-link.yml"})
  void aFormIsOneThatGitHubTakes(String file) throws IOException {
    assertFalse(text(form(file), "name").isBlank());
    assertFalse(text(form(file), "description").isBlank());
    List<Asked> asked = questions(file);
    assertEquals(asked.size(), asked.stream().map(Asked::id).distinct().count());
    assertEquals(asked.size(), asked.stream().map(Asked::label).distinct().count());
    for (Asked one : asked) {
      assertTrue(
          Set.of("input", "textarea", "dropdown", "checkboxes").contains(one.type()), one.type());
      assertTrue(one.id().matches("[a-z][a-z-]*"), one.id());
    }
  }

  // Issues.

  private static Map<EntryForm, String> answers() {
    var answers = new EnumMap<EntryForm, String>(EntryForm.class);
    answers.put(EntryForm.TITLE, "Ministers meet");
    answers.put(EntryForm.DATE, "2015-05-30");
    answers.put(EntryForm.STATUS, "happened");
    answers.put(EntryForm.PLACE, "Singapore");
    answers.put(EntryForm.ACTORS, "Gen Nakatani\nNAKATANI GEN");
    answers.put(EntryForm.TEXT, "The two met.\r\n\r\n## Later\r\n\r\nThey parted");
    answers.put(EntryForm.SOURCE_TITLE, "Tokyo: \"plans\" #1");
    answers.put(EntryForm.SOURCE_TYPE, "article-newspaper");
    answers.put(EntryForm.SOURCE_PUBLISHER, "The Daily");
    answers.put(EntryForm.SOURCE_PUBLISHED, "2015-06-02");
    answers.put(EntryForm.SOURCE_URL, "https://daily.example/1");
    answers.put(EntryForm.QUOTE_PLACE, "para. 8");
    answers.put(EntryForm.QUOTE_TEXT, "> an umbrella: 'cyber' #5");
    answers.put(EntryForm.TERMS, "- [X] My words may be published under CC BY 4.0.");
    return answers;
  }

  /** The text that GitHub makes of the answers. */
  private static String issue(Map<EntryForm, String> answers) {
    return Stream.of(EntryForm.values())
        .map(question -> "### %s\n\n%s"
            .formatted(question.label(), answers.getOrDefault(question, "_No response_")))
        .collect(joining("\n\n"));
  }

  private static Map<EntryForm, String> answersWith(EntryForm question, String answer) {
    Map<EntryForm, String> answers = answers();
    answers.put(question, answer);
    return answers;
  }

  private Answer send(Map<EntryForm, String> answers) {
    return project.piping(issue(answers), "import", "issue-form", "-");
  }

  @Test
  void anIssueBecomesASourceAndADraft() throws IOException {
    Answer answer = send(answers());
    assertEquals(0, answer.status(), answer.err());
    assertEquals("", answer.err());
    assertTrue(answer.out().contains(ENTRY + " is written"), answer.out());
    String entry = project.text(ENTRY);
    for (String line : List.of(
        "title: Ministers meet",
        "date: 2015-05-30",
        "status: happened",
        "place: Singapore",
        "actors: [gen-nakatani]",
        "  - source: daily-2015-06-02",
        "      - at: para. 8",
        "        text: 'an umbrella: ''cyber'' #5'",
        "draft: true",
        "The two met [@daily-2015-06-02, para. 8].",
        "## Later",
        "They parted [@daily-2015-06-02, para. 8]")) {
      assertTrue(entry.contains("\n" + line + "\n"), line + "\nin\n" + entry);
    }
    String source = project.text(SOURCE);
    assertTrue(source.contains("\ntitle: 'Tokyo: \"plans\" #1'\n"), source);
    assertTrue(source.contains("\nurl: https://daily.example/1\n"), source);
    project.assertSound();
  }

  @Test
  void whatIsRequiredIsEnough() throws IOException {
    var answers = new EnumMap<EntryForm, String>(EntryForm.class);
    answers().forEach((question, answer) -> {
      if (question.isRequired()) {
        answers.put(question, answer);
      }
    });
    Answer answer = send(answers);
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.err().contains("did not agree to the terms"), answer.err());
    assertTrue(
        project.files().contains("sources/tokyo-plans-1.md"), project.files().toString());
    project.assertSound();
  }

  @Test
  void anIssueCanBeReadFromAFile() throws IOException {
    Path file = project.folder().resolve("issue.md");
    Files.writeString(file, issue(answers()).replace("\r\n", "\n").replace("\n", "\r\n"));
    Answer answer = project.run("import", "issue-form", file.toString());
    assertEquals(0, answer.status(), answer.err());
    project.assertSound();
    Answer none = project.run("import", "issue-form", "nowhere.md");
    assertEquals(1, none.status());
    assertTrue(none.err().contains("nowhere.md:1:1: error: there is no such file"), none.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | 30 May 2015 | `30 May 2015` is taken for `2015-05-30`",
        "ACTORS | Gen Nakatami | `gen-nakatani` has a similar name",
        "ACTORS | Ash Carter | no actor is called `Ash Carter`",
        "REMARK | Hello | no file has a place for this remark",
        "TERMS | - [ ] My words | did not agree",
        "PLACE | '### Elsewhere' | this belongs to no question of the form"
      })
  void whatIsNotCarriedIsReported(EntryForm question, String given, String message)
      throws IOException {
    Answer answer = send(answersWith(question, given));
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.err().contains("warning: "), answer.err());
    assertTrue(answer.err().contains(message), answer.err());
    assertTrue(project.files().contains(ENTRY));
    project.assertSound();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DATE | last week | issue:7:1: error: ",
        "DATE | 03/04/2015 | hint: write `2015-03-04` if the month comes first",
        "DATE | _No response_ | nothing is answered under `When it happened`",
        "SOURCE_TYPE | gossip | `gossip` is no value of `type`",
        "SOURCE_URL | javascript:alert(1) | is not a web address",
        "TEXT | See [x](javascript:a). | error: ",
        "TEXT | As told [@nowhere]. | unknown source `nowhere`"
      })
  void nothingIsWrittenOfAnIssueThatCannotBeRead(EntryForm question, String given, String message)
      throws IOException {
    Set<String> before = project.files();
    Answer answer = send(answersWith(question, given));
    assertEquals(1, answer.status(), answer.out());
    assertTrue(answer.err().contains(message), answer.err());
    assertEquals(before, project.files());
  }

  @Test
  void aKnownSourceIsUsedAgain() throws IOException {
    Answer answer = send(answersWith(EntryForm.SOURCE_URL, "https://a.example/1"));
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.err().contains("/content/sources/star-2015-06-01.md`"), answer.err());
    assertTrue(project.text(ENTRY).contains("source: star-2015-06-01"));
    assertFalse(project.files().contains(SOURCE));
    project.assertSound();
  }

  @Test
  void aSecondProposalReplacesNothing() throws IOException {
    send(answers());
    String first = project.text(ENTRY);
    Answer answer = send(answersWith(EntryForm.SOURCE_URL, "https://daily.example/2"));
    assertEquals(0, answer.status(), answer.err());
    assertTrue(answer.err().contains("may tell of the same already"), answer.err());
    assertEquals(first, project.text(ENTRY));
    assertTrue(project.files().contains("sources/daily-2015-06-02-2.md"));
    project.assertSound();
  }

  @Test
  void anotherIssueIsNotTakenForAProposal() throws IOException {
    for (String text : List.of("", "Hello", "### Address of the page\n\nhttps://a.example/")) {
      Answer answer = project.piping(text, "import", "issue-form", "-");
      assertEquals(1, answer.status());
      assertTrue(answer.err().contains("no issue from the form `Propose an entry`"), answer.err());
    }
    assertEquals(2, project.run("import").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../../etc/passwd",
        "'; rm -rf / #",
        "\"}\n---\ndraft: false",
        "a: [b, {c: d}]",
        "防衛相会談",
        "<script>alert(1)</script>",
        "---"
      })
  void wordsOfStrangersStayWords(String words) throws IOException {
    for (EntryForm question : List.of(
        EntryForm.TITLE,
        EntryForm.QUOTE_TEXT,
        EntryForm.PLACE,
        EntryForm.SOURCE_PUBLISHER,
        EntryForm.SOURCE_TITLE,
        EntryForm.QUOTE_PLACE)) {
      List<String> before = new ArrayList<>(project.files());
      Answer answer = send(answersWith(question, words));
      if (answer.status() == 0) {
        project.assertSound();
      } else {
        assertEquals(1, answer.status(), answer.err());
        assertEquals(before, new ArrayList<>(project.files()));
      }
    }
    for (String path : project.files()) {
      boolean published = project.text(path).contains("\ndraft: true\n");
      assertTrue(published || !path.startsWith("entries/2015/2015"), path);
    }
  }
}
