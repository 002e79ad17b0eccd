package regesta.render;

/**
 * How much a page holds, so that none grows with the chronology.
 *
 * @param items in a list; a longer list is shown in parts, each on a page of its own
 * @param weight of entries in a list, about, in bytes; heavier lists are shown in parts too
 * @param actorWeight the same on the page of an actor, which holds much besides
 * @param links to parts of one list; where there would be more, parts lead to parts
 * @param few what a page shows of a list that stands elsewhere in full: the latest, the most
 *     frequent
 */
record PageLimits(int items, int weight, int actorWeight, int links, int few) {

  static final PageLimits STANDARD = new PageLimits(300, 260_000, 215_000, 120, 20);

  PageLimits {
    // A century has ten decades, and a decade ten years.
    if (items < 1 || weight < 1 || actorWeight < 1 || links < 10 || few < 1) {
      throw new IllegalArgumentException("too little: " + this);
    }
  }
}
