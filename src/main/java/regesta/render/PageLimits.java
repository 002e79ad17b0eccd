package regesta.render;

/**
 * How much a page holds, so that none grows with the chronology.
 *
 * @param items in a list; a longer list is shown in parts, each on a page of its own
 * @param weight of a list, about, in bytes; heavier lists are shown in parts too
 * @param beside what else a page holds that depends on the chronology, about, in bytes: the latest
 *     entries, or those that an actor shares with others
 * @param links to parts of one list; where there would be more, parts lead to parts
 * @param few what a page shows of a list that stands elsewhere in full: the latest, the most
 *     frequent
 */
record PageLimits(int items, int weight, int beside, int links, int few) {

  static final PageLimits STANDARD = new PageLimits(300, 280_000, 45_000, 120, 20);

  PageLimits {
    // A century has ten decades, and a decade ten years.
    if (items < 1 || beside < 1 || weight <= beside || links < 10 || few < 1) {
      throw new IllegalArgumentException("too little: " + this);
    }
  }
}
