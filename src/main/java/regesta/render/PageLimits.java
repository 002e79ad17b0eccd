package regesta.render;

/**
 * How much a page holds, so that none grows with the chronology.
 *
 * @param items in a list; a longer list is shown in parts, each on a page of its own
 * @param links to parts of one list; where there would be more, parts lead to parts
 * @param few what a page shows of a list that stands elsewhere in full: the latest, the most
 *     frequent
 */
record PageLimits(int items, int links, int few) {

  static final PageLimits STANDARD = new PageLimits(300, 120, 20);

  PageLimits {
    // A century has ten decades, and a decade ten years.
    if (items < 1 || links < 10 || few < 1) {
      throw new IllegalArgumentException("too little: %s, %s, %s".formatted(items, links, few));
    }
  }
}
