package regesta.propose;

import java.util.regex.Pattern;

/** What stands around a text on a page, known by its words. */
final class PageChrome {
  /** What begins a list or a form behind the text: nothing of the text follows. */
  private static final Pattern END = Pattern.compile("(?i)^\\W*(?:"
      + "(?:more|next|latest|also|other|news) (?:in|from|on) (?:the )?[A-Z]|more headlines"
      + "|(?:related|recommended|popular|trending)(?: \\w+)? (?:articles?|stor(?:y|ies)|news|posts"
      + "|topics|links|content|reading)\\W*$|(?:related|recommended)( for you)?:?$"
      + "|most (?:read|viewed|popular|shared)|(?:read|up) next\\b|you (?:may|might) (?:also )?like"
      + "|stories you|editors?['’]? picks?|more stories|what to read next"
      + "|comments?(?: \\(\\d+\\))?:?$|no comments|\\d+ comments?$|leave a (?:comment|reply)"
      + "|join the (?:discussion|conversation)"
      + "|(?:article|cxense) type ?:|user (?:type|status|access status) ?:|campaign id ?:"
      + "|orange background|did you find this"
      + "|all rights reserved|(?:©|\\(c\\)|copyright)\\s"
      + "|関連(?:記事|ニュース|リンク|トピックス)|おすすめ|あわせて読みたい|(?:アクセス)?ランキング"
      + "|コメント(?:する|を|$)|この記事を(?:シェア|共有)|最新ニュース|人気記事)");

  /** What interrupts a text or precedes it, a line at a time. */
  private static final Pattern LINE = Pattern.compile(
      "(?i)^\\W*(?:advertisement|advert|sponsored|promoted|ads? by\\b|filed under|tags?:|topics?:"
          + "|share(?: this)?(?: article)?$|print$|e-?mail$|save$|follow (?:us|@)"
          + "|sign[- ]?(?:up|in)\\b"
          + "|log ?in\\b|subscribe\\b|register (?:now|for|to)\\b|(?:get|download) (?:the"
          + "|our) .{0,20}app"
          + "|download the app|get started|newsletters?\\b|read (?:more|also)\\b|see also\\b"
          + "|related ?:|skip to\\b|menu$|search$|home$|\\d+ min(?:ute)?s?(?: read)?$"
          + "|photos?:|images?:|video:|file photo|広告|ＰＲ|PR$|シェア|ログイン|会員登録"
          + "|続きを読む|この記事は会員限定|有料会員)"
          + "|you will be redirected|enable javascript|(?:accept|use) (?:all )?cookies"
          + "|privacy policy|terms of (?:use|service)|to continue reading|create a free account");

  private static final Pattern CAPTION = Pattern.compile(
      "(?i)\\bposes? for (?:a |an )?\\w*\\s?photo|\\bfile (?:photo|picture|image)\\b"
          + "|\\b(?:pictured|seen (?:here|in (?:this|an?)))\\b|\\bphoto(?:graph)? (?:by"
          + "|courtesy)\\b"
          + "|\\b(?:photo|image|picture) ?: |/ ?(?:REUTERS|AFP|Kyodo|Getty)\\b|\\(AP Photo"
          + "|写真|撮影");

  private PageChrome() {}

  static boolean endsText(String line) {
    return END.matcher(line).find();
  }

  static boolean isLine(String line) {
    return LINE.matcher(line).find();
  }

  static boolean isCaption(String block) {
    return CAPTION.matcher(block).find();
  }
}
