package regesta.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import regesta.model.Content;
import regesta.parse.ContentParser;
import regesta.parse.ParsedFiles;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.read.FileOfBytes;

/**
 * A site of a file of each kind, and one more that is the fuzzer's.
 *
 * @param fuzzed where that file lies
 */
record SmallSite(String fuzzed, List<SourceFile> files) {
  private static final String ADDRESSES = "addresses.txt";
  private static final String HEAD =
      "---\ntitle: It is told\ndate: 2013-10-03\nsources: [known]\n---\n";
  private static final String ENTRY = "entries/fuzzed.md";

  /** Where the fuzzer's file lies, by the character before its bytes. */
  static final Map<Character, String> PATHS = Map.of(
      'e', ENTRY,
      'a', "actors/fuzzed.md",
      's', "sources/fuzzed.md",
      't', "topics/fuzzed.md",
      'p', "pages/fuzzed.md",
      'y', "site.yaml",
      'l', "links.txt",
      'r', ADDRESSES);

  /** The other files; they refer to the fuzzer's, if it is of the kind in braces. */
  private static final Map<String, String> OTHERS = Map.of(
      "site.yaml",
      """
      title: A small site
      description: It has a file of each kind.
      base-url: https://small.example/
      repository: https://github.com/small/site
      """,
      "entries/known.md",
      """
      ---
      title: It is known
      date: 2013-10-03
      sources: [known{sources}]
      actors: [known{actors}]
      topics: [known{topics}]
      ---
      The [known](actor:known) is told [@known, para. 3].
      """,
      "actors/known.md",
      "---\nname: Known\ntype: organization\n---\n",
      "sources/known.md",
      """
      ---
      title: What is known
      author: Somebody
      published: 2013-10-04
      url: https://news.example/known
      ---
      """,
      "topics/known.md",
      "---\ntitle: Known\n---\n",
      "pages/known.md",
      "---\ntitle: A page\n---\nText.\n");

  SmallSite {
    files = List.copyOf(files);
  }

  /** With the bytes after the first, which says where they lie, as a file. */
  static SmallSite read(byte[] input, Problems problems) {
    char kind = input.length == 0 ? 'e' : (char) input[0];
    String path = PATHS.getOrDefault(kind, ENTRY);
    byte[] bytes = Arrays.copyOfRange(input, Math.min(1, input.length), input.length);
    return with(FileOfBytes.read(path, bytes, problems));
  }

  /** With an entry in whose head nothing is wrong, and the bytes below that. */
  static SmallSite withBody(byte[] body, Problems problems) {
    byte[] start = HEAD.getBytes(StandardCharsets.UTF_8);
    byte[] bytes = Arrays.copyOf(start, start.length + body.length);
    System.arraycopy(body, 0, bytes, start.length, body.length);
    return with(FileOfBytes.read(ENTRY, bytes, problems));
  }

  private static SmallSite with(SourceFile fuzzed) {
    var files = new TreeMap<String, SourceFile>();
    OTHERS.forEach((path, text) ->
        files.put(path, new SourceFile("content", path, referring(text, fuzzed.path()))));
    files.put(fuzzed.path(), fuzzed);
    return new SmallSite(fuzzed.path(), List.copyOf(files.values()));
  }

  private static String referring(String text, String fuzzed) {
    String folder = fuzzed.substring(0, Math.max(0, fuzzed.indexOf('/')));
    return text.replace("{" + folder + "}", ", fuzzed").replaceAll("\\{\\w+}", "");
  }

  /** Parses the files; those that {@code before} holds unchanged are not parsed again. */
  Content parse(ParsedFiles before, Problems problems) {
    List<SourceFile> parsed =
        files.stream().filter(file -> !file.path().equals(ADDRESSES)).toList();
    Optional<SourceFile> addresses =
        files.stream().filter(file -> file.path().equals(ADDRESSES)).findFirst();
    return ContentParser.parse(parsed, Set.of("map.png"), addresses, before, problems);
  }

  /** How many files are to become a part of the content. */
  long count() {
    return files.stream().filter(file -> file.path().endsWith(".md")).count();
  }
}
