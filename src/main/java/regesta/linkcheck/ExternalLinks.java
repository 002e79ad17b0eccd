package regesta.linkcheck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import regesta.model.Actor;
import regesta.model.Body;
import regesta.model.Content;
import regesta.model.Inline;
import regesta.model.LinkCheck;
import regesta.model.Source;
import regesta.problem.Location;
import regesta.problem.SourceFile;

/**
 * Where the content names addresses outside the site.
 *
 * @param mentions the files that name an address, by the address, without its fragment
 */
public record ExternalLinks(SortedMap<String, List<Mention>> mentions) {

  public ExternalLinks {
    mentions = Collections.unmodifiableSortedMap(new TreeMap<>(mentions));
  }

  /**
   * One place that names an address.
   *
   * @param url as it is written there
   * @param copied whether readers are led to an archived copy as well
   */
  public record Mention(SourceFile file, String url, boolean copied) {

    /** Where the address stands. It is looked for only when there is something to tell of it. */
    public Location at() {
      String text = file.text();
      for (int i = text.indexOf(url); i >= 0; i = text.indexOf(url, i + 1)) {
        int end = i + url.length();
        boolean goesOn = end < text.length()
            && (Character.isLetterOrDigit(text.charAt(end))
                || "/?&=%_~-".indexOf(text.charAt(end)) >= 0);
        if (!goesOn) {
          return file.at(i, url.length());
        }
      }
      return file.whole();
    }
  }

  public static ExternalLinks of(Content content) {
    var mentions = new TreeMap<String, List<Mention>>();
    Stream.of(
            content.sources().stream().flatMap(ExternalLinks::ofSource),
            content.actors().stream().flatMap(ExternalLinks::ofActor),
            bodies(content.entries(), entry -> entry.file(), entry -> entry.body()),
            bodies(content.topics(), topic -> topic.file(), topic -> topic.body()),
            bodies(content.pages(), page -> page.file(), page -> page.body()))
        .flatMap(stream -> stream)
        .distinct()
        .forEach(mention -> mentions
            .computeIfAbsent(LinkCheck.withoutFragment(mention.url()), any -> new ArrayList<>())
            .add(mention));
    return new ExternalLinks(mentions);
  }

  public SortedSet<String> addresses() {
    return new TreeSet<>(mentions.keySet());
  }

  private static Stream<Mention> ofSource(Source source) {
    Optional<String> copy = source.archived().map(Source.Archived::url);
    return Stream.of(
            source.url().map(url -> new Mention(source.file(), url, copy.isPresent())).stream(),
            copy.map(url -> new Mention(source.file(), url, false)).stream(),
            ofBody(source.file(), source.body()))
        .flatMap(stream -> stream);
  }

  private static Stream<Mention> ofActor(Actor actor) {
    return Stream.concat(
        actor.sameAs().stream().map(url -> new Mention(actor.file(), url, false)),
        ofBody(actor.file(), actor.body()));
  }

  private static <T> Stream<Mention> bodies(
      List<T> items, Function<T, SourceFile> file, Function<T, Body> body) {
    return items.stream().flatMap(item -> ofBody(file.apply(item), body.apply(item)));
  }

  private static Stream<Mention> ofBody(SourceFile file, Body body) {
    return body.inlines()
        .filter(Inline.Link.class::isInstance)
        .map(inline -> ((Inline.Link) inline).url())
        .filter(url -> url.startsWith("https://") || url.startsWith("http://"))
        .map(url -> new Mention(file, url, false));
  }
}
