package regesta.export;

import java.util.Map;

/** The types of items that Zotero knows, by those of CSL. */
final class ZoteroType {
  private static final Map<String, String> TYPES = Map.ofEntries(
      Map.entry("article", "preprint"),
      Map.entry("article-journal", "journalArticle"),
      Map.entry("article-magazine", "magazineArticle"),
      Map.entry("article-newspaper", "newspaperArticle"),
      Map.entry("bill", "bill"),
      Map.entry("book", "book"),
      Map.entry("broadcast", "tvBroadcast"),
      Map.entry("chapter", "bookSection"),
      Map.entry("dataset", "dataset"),
      Map.entry("entry-dictionary", "dictionaryEntry"),
      Map.entry("entry-encyclopedia", "encyclopediaArticle"),
      Map.entry("figure", "artwork"),
      Map.entry("graphic", "artwork"),
      Map.entry("hearing", "hearing"),
      Map.entry("interview", "interview"),
      Map.entry("legal_case", "case"),
      Map.entry("legislation", "statute"),
      Map.entry("manuscript", "manuscript"),
      Map.entry("map", "map"),
      Map.entry("motion_picture", "film"),
      Map.entry("paper-conference", "conferencePaper"),
      Map.entry("patent", "patent"),
      Map.entry("personal_communication", "letter"),
      Map.entry("post", "forumPost"),
      Map.entry("post-weblog", "blogPost"),
      Map.entry("regulation", "statute"),
      Map.entry("report", "report"),
      Map.entry("software", "computerProgram"),
      Map.entry("song", "audioRecording"),
      Map.entry("speech", "presentation"),
      Map.entry("standard", "standard"),
      Map.entry("thesis", "thesis"),
      Map.entry("webpage", "webpage"));

  private ZoteroType() {}

  static String of(String cslType) {
    return TYPES.getOrDefault(cslType, "document");
  }
}
