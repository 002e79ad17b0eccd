package regesta.propose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import regesta.model.Entry;
import regesta.model.Keyword;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.parse.SourceFields;
import regesta.propose.SourceText.Found;

/**
 * The files of a draft. Sentences of the source stand in quotes and comments alone: what readers
 * will see as ours is left to be written.
 */
final class DraftFiles {
  private static final String TITLE = Entry.TO_WRITE + " who did what, in the present tense";
  private static final String BODY =
      Entry.TO_WRITE + " what happened, in your own words, with a citation after each claim";

  private DraftFiles() {}

  static List<ProposedFile> of(SourceText source, Slug slug, List<Candidate> candidates) {
    Candidate first = candidates.get(0);
    var entry = new Slug(slug + "-draft");
    return List.of(
        new ProposedFile(FileName.path(Kind.SOURCE, slug, Optional.empty()), source(source)),
        new ProposedFile(
            FileName.path(Kind.ENTRY, entry, Optional.of(first.date())),
            entry(slug, first, candidates)));
  }

  private static String source(SourceText source) {
    List<String> lines = new ArrayList<>();
    lines.add("# Found on the saved page; compare each line with it.");
    lines.add("type: " + (source.publisher().isPresent() ? "article-newspaper" : "article"));
    lines.add(field("title", source.title().map(Found::value).orElse("Untitled")));
    if (source.title().isEmpty()) {
      lines.add("title-kind: supplied");
    }
    source.publisher().ifPresent(name -> lines.add(field("publisher", name.value())));
    source.agency().ifPresent(name -> lines.add(field("agency", name.value())));
    if (!source.authors().isEmpty()) {
      lines.add("# A person in two parts, a body as it stands; for example");
      lines.add("# " + SourceFields.AUTHORS.line());
      lines.add("authors: " + YamlText.list(source.authors()));
    }
    source.published().ifPresent(day -> {
      lines.add("published: " + day.value());
      lines.add(field("published-basis", day.basis()));
    });
    source.language().ifPresent(tag -> lines.add(field("language", tag)));
    source.url().ifPresent(address -> lines.add(field("url", address)));
    lines.add("# `whole`, `opening` or `excerpt`: how much of it was read.");
    lines.add("read: whole");
    return "---\n%s\n---\n".formatted(String.join("\n", lines));
  }

  private static String entry(Slug source, Candidate first, List<Candidate> candidates) {
    List<String> lines = new ArrayList<>();
    lines.add("# No build shows this entry to readers while it says `draft: true`.");
    lines.add("# 1. Choose one of the candidates below. The first one is filled in.");
    lines.add("# 2. Compare its date and actors with the words of the source.");
    lines.add("# 3. Write title and text, and remove the comments and `draft: true`.");
    lines.add("# 4. Name the file for the entry: its name becomes the page's address, for good.");
    lines.add("# Copy the file under another name for every other entry.");
    lines.add(field("title", TITLE));
    lines.add(field("date", first.date().text()));
    lines.add("status: " + Keyword.of(first.status()));
    if (!first.actors().isEmpty()) {
      lines.add("actors: " + actors(first));
    }
    lines.add("sources:");
    lines.add("  - source: " + source);
    lines.add("    quotes:");
    lines.add("      - at: " + first.place());
    lines.add("        text: " + YamlText.scalar(first.quote()));
    lines.add("draft: true");
    lines.add("");
    lines.add("# Candidates");
    for (int i = 0; i < candidates.size(); i++) {
      lines.addAll(comment(i + 1, candidates.get(i)));
    }
    return "---\n%s\n---\n%s [@%s, %s].\n"
        .formatted(String.join("\n", lines), BODY, source, first.place());
  }

  private static List<String> comment(int number, Candidate candidate) {
    return List.of(
        "#",
        "# %s. %s: %s".formatted(number, candidate.place(), candidate.basis()),
        "#    " + field("date", candidate.date().text()),
        "#    status: " + Keyword.of(candidate.status()),
        "#    actors: " + actors(candidate),
        "#    quotes: [{at: %s, text: %s}]"
            .formatted(candidate.place(), quoted(candidate.quote())));
  }

  private static String field(String name, String value) {
    return name + ": " + YamlText.scalar(value);
  }

  /** Within braces a comma would end the text, so it always stands in quotes. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }

  private static String actors(Candidate candidate) {
    return YamlText.list(candidate.actors().stream().map(Slug::value).toList());
  }
}
