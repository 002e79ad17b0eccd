package regesta;

import static java.util.stream.Collectors.joining;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import regesta.edtf.Edtf;
import regesta.model.Actor;
import regesta.model.Author;
import regesta.model.Block;
import regesta.model.Body;
import regesta.model.Entry;
import regesta.model.Inline;
import regesta.model.OwnWords;
import regesta.model.Reference;
import regesta.model.SiteSettings;
import regesta.model.Slug;
import regesta.model.Tenure;
import regesta.model.Upkeep;
import regesta.model.Written;
import regesta.problem.Location;
import regesta.problem.SourceFile;

/** What a parsed file says, in the form of {@link SayingsOfFile}, to be compared with it. */
final class SayingsOfModel {

  /** Components whose field has another name. */
  private static final Map<String, String> FIELDS = Map.of(
      "Quote.place", "at",
      "Actor.predecessors", "predecessor",
      "Actor.successors", "successor",
      "Name.nativeName", "native-name",
      "Source.titleSupplied", "title-kind",
      "Avoided.words", "avoid",
      "Avoided.statuses", "status");

  private SayingsOfModel() {}

  /** The values that a record holds, by the paths that they have in the front matter. */
  static SortedMap<String, String> fields(Record parsed) {
    var fields = new TreeMap<String, String>();
    components("", parsed, parsed, fields);
    return fields;
  }

  private static void components(
      String prefix, Record record, Record top, SortedMap<String, String> fields) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      String name = name(record, component.getName(), top);
      boolean own = component.getName().equals("slug") && record.equals(top);
      if (!own) {
        value(prefix + name, get(record, component), prefix, top, fields);
      }
    }
  }

  private static String name(Record record, String component, Record top) {
    if (record instanceof Upkeep && component.equals("aliases") && top instanceof Actor) {
      return "former-slugs";
    }
    String kebab = component.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    return FIELDS.getOrDefault(record.getClass().getSimpleName() + "." + component, kebab);
  }

  private static Object get(Record record, RecordComponent component) {
    try {
      var accessor = component.getAccessor();
      accessor.setAccessible(true);
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
  }

  private static void value(
      String path, Object value, String prefix, Record top, SortedMap<String, String> fields) {
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inner -> value(path, inner, prefix, top, fields));
    } else if (value instanceof OptionalInt number) {
      number.ifPresent(given -> fields.put(path, String.valueOf(given)));
    } else if (value instanceof Written<?> written) {
      value(path, written.value(), prefix, top, fields);
    } else if (value instanceof Reference reference) {
      fields.put(path, reference.target().value());
    } else if (value instanceof Edtf date) {
      fields.put(path, date.text());
    } else if (value instanceof Slug || value instanceof String) {
      fields.put(path, SayingsOfFile.normal(value.toString()));
    } else if (value instanceof Enum<?> constant) {
      fields.put(path, constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    } else if (value instanceof Boolean flag) {
      fields.put(path, path.equals("title-kind") ? flag ? "supplied" : "seen" : flag.toString());
    } else if (value instanceof Set<?> set) {
      value(path, set.stream().sorted().toList(), prefix, top, fields);
    } else if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        value(path + "[" + i + "]", list.get(i), prefix, top, fields);
      }
    } else {
      group(path, value, prefix, top, fields);
    }
  }

  private static void group(
      String path, Object value, String prefix, Record top, SortedMap<String, String> fields) {
    if (value instanceof Entry.Outcome outcome) {
      value(path, outcome.entries(), prefix, top, fields);
      value("outcome-note", outcome.searched(), prefix, top, fields);
    } else if (value instanceof Author.InOnePiece whole) {
      fields.put(path, SayingsOfFile.normal(whole.name()));
    } else if (value instanceof Upkeep upkeep) {
      components(prefix, upkeep, top, fields);
    } else if (value instanceof Tenure.Term term) {
      fields.put(prefix + "when", term.when().text());
    } else if (value instanceof Tenure.Attested attested) {
      value(prefix + "attested", attested.dates(), prefix, top, fields);
    } else if (value instanceof Record record
        && !(record instanceof Body
            || record instanceof OwnWords // the fields say the same
            || record instanceof SourceFile
            || record instanceof Location)) {
      components(path + ".", record, top, fields);
    }
  }

  /** The value that a field has if the file does not give one. */
  static boolean isDefault(String path, String value, Record parsed) {
    return switch (path) {
      case "status" -> value.equals("happened");
      case "read" -> value.equals("whole");
      case "type" -> value.equals("document");
      case "title-kind" -> value.equals("seen");
      case "branch" -> value.equals("main");
      case "cards" -> value.equals("site");
      case "draft", "milestone", "eras" -> value.equals("false");
      case "language" -> parsed instanceof SiteSettings && value.equals("en");
      case "sort-as" -> parsed instanceof Actor actor && value.equals(actor.name());
      default -> false;
    };
  }

  static List<String> words(Body body) {
    return SayingsOfFile.words(
        body.blocks().stream().map(SayingsOfModel::text).reduce("", (a, b) -> a + "\n" + b));
  }

  private static String text(Block block) {
    if (block instanceof Block.CodeBlock code) {
      return code.text();
    }
    if (block instanceof Block.Table table) {
      return Stream.concat(Stream.of(table.head()), table.rows().stream())
          .flatMap(List::stream)
          .map(cell -> text(Inline.flatten(cell.content())))
          .collect(joining("\n"));
    }
    return text(block.inlines());
  }

  private static String text(Stream<Inline> inlines) {
    var words = new StringBuilder();
    inlines.forEach(inline -> {
      if (inline instanceof Inline.Text text) {
        words.append(text.text());
      } else if (inline instanceof Inline.Code code) {
        words.append(code.text());
      } else if (inline instanceof Inline.LineBreak || inline instanceof Inline.Citation) {
        words.append(' ');
      }
    });
    return words.toString();
  }

  static List<String> links(Body body) {
    List<String> links = new ArrayList<>();
    body.inlines().forEach(inline -> {
      if (inline instanceof Inline.Citation citation) {
        citation
            .cites()
            .forEach(cite -> links.add(
                "@" + cite.source().target() + cite.place().map(", "::concat).orElse("")));
      } else if (inline instanceof Inline.Mention mention) {
        links.add(mention.kind().word() + ":" + mention.target().target());
      } else if (inline instanceof Inline.Link link) {
        links.add(link.url());
      }
    });
    return links;
  }
}
