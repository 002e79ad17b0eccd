package regesta.propose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import regesta.model.Kind;
import regesta.model.Slug;
import regesta.model.Topic;
import regesta.parse.TopicFields;
import regesta.propose.Happening.Given;

/** Groups and tags of other programs as topics: those there are, and new ones. */
final class CarriedTopics {
  private static final Slug NAMELESS = new Slug("topic");
  private static final String ADVICE = "Below the next line may stand an introduction.";

  private final FreeNames names;
  private final Map<String, String> slugs = new LinkedHashMap<>();
  private final List<ProposedFile> files = new ArrayList<>();

  CarriedTopics(Collection<Topic> known, FreeNames names) {
    this.names = names;
    for (Topic topic : known) {
      slugs.put(fold(topic.title()), topic.slug().value());
      slugs.put(fold(topic.slug().value()), topic.slug().value());
    }
  }

  /** The slugs of the topics that something belongs to, each once. */
  List<String> of(Happening happening) {
    var found = new LinkedHashSet<String>();
    for (Given given : happening.all(Carried.TOPICS)) {
      titles(given)
          .forEach(title -> found.add(slugs.computeIfAbsent(fold(title), any -> create(title))));
    }
    return List.copyOf(found);
  }

  /** The parts of a list; a topic that there is, or a group, is one whatever signs it has. */
  private List<String> titles(Given given) {
    String words = CarriedTexts.words(given);
    boolean one = slugs.containsKey(fold(words)) || given.form() == Happening.Form.HTML;
    return one ? List.of(words) : CarriedTexts.parts(given);
  }

  /** Those that are new. */
  List<ProposedFile> files() {
    return List.copyOf(files);
  }

  private String create(String title) {
    Slug slug = names.take(Kind.TOPIC, FileName.words(title).orElse(NAMELESS));
    List<FilledField> filled = List.of(FilledField.of(TopicFields.TITLE, List.of(title)));
    files.add(new ProposedFile(
        FileName.path(Kind.TOPIC, slug, Optional.empty()),
        FileText.of(Kind.TOPIC, filled, ADVICE, "")));
    return slug.value();
  }

  private static String fold(String title) {
    return title.toLowerCase(Locale.ROOT).strip();
  }
}
