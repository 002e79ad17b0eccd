package regesta;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import regesta.carry.DatedMarkdown;
import regesta.carry.MappedTable;
import regesta.carry.Mapping;
import regesta.carry.SimileXml;
import regesta.carry.TimelineJsFile;
import regesta.carry.TimelineJsTable;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.Happening;
import regesta.read.MarkdownFolder;
import regesta.read.SingleFile;

/** The forms of other programs that can be imported. */
enum ForeignForm {
  TIMELINEJS(
      "timelinejs",
      "FILE",
      "Makes drafts of the events of TimelineJS: of its JSON, or of its spreadsheet saved as CSV.") {
    @Override
    List<Happening> read(Path path, Mapping mapping, Problems problems) throws IOException {
      SourceFile file = SingleFile.read(path, problems);
      if (problems.hasErrors()) {
        return List.of();
      }
      boolean json = file.text().stripLeading().startsWith("{");
      return json ? TimelineJsFile.read(file, problems) : TimelineJsTable.read(file, problems);
    }
  },
  CSV(
      "csv",
      "FILE",
      "Makes drafts of the rows of a table. Columns that are called `title`, `date`, `text` and so"
          + " on are known; of others, `--map` says what they are.") {
    @Override
    List<Happening> read(Path path, Mapping mapping, Problems problems) throws IOException {
      SourceFile file = SingleFile.read(path, problems);
      return problems.hasErrors() ? List.of() : MappedTable.read(file, mapping, problems);
    }
  },
  MARKDOWN(
      "markdown",
      "DIR",
      "Makes drafts of dated Markdown files with YAML above the text, as Hugo, Jekyll and Eleventy"
          + " have them. `title`, `date`, `tags`, `description` and so on are known; of other"
          + " fields, `--map` says what they are.") {
    @Override
    List<Happening> read(Path path, Mapping mapping, Problems problems) throws IOException {
      return DatedMarkdown.read(
          MarkdownFolder.read(path, ProjectOptions.shown(path), problems), mapping, problems);
    }
  },
  SIMILE("simile", "FILE", "Makes drafts of the events of a SIMILE Timeline, in XML.") {
    @Override
    List<Happening> read(Path path, Mapping mapping, Problems problems) throws IOException {
      SourceFile file = SingleFile.read(path, problems);
      return problems.hasErrors() ? List.of() : SimileXml.read(file, problems);
    }
  };

  private final String word;
  private final String label;
  private final String description;

  ForeignForm(String word, String label, String description) {
    this.word = word;
    this.label = label;
    this.description = description;
  }

  /** The command that imports it. */
  String word() {
    return word;
  }

  /** What the command calls the file or folder it takes. */
  String label() {
    return label;
  }

  String description() {
    return description;
  }

  /** Whether its user says what its values are. */
  boolean isMapped() {
    return this == CSV || this == MARKDOWN;
  }

  /** The events that are told there; reports what cannot be read or carried. */
  abstract List<Happening> read(Path path, Mapping mapping, Problems problems) throws IOException;
}
