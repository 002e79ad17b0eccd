package regesta.render;

import regesta.model.Keyword;
import regesta.model.LinkedEntry;

/** The fill of a mark or a block, which shows a status; in the order of a stack, from below. */
enum Fill {
  HAPPENED,
  SAID,
  REPORTED,
  PLANNED,
  PROPOSED,
  OVERDUE,
  POSTPONED,
  CANCELLED;

  /** That of the entry's status; a plan whose time has passed has one of its own. */
  static Fill of(LinkedEntry linked) {
    return linked.plan() == LinkedEntry.Plan.OVERDUE
        ? OVERDUE
        : switch (linked.entry().status()) {
          case HAPPENED -> HAPPENED;
          case SAID -> SAID;
          case REPORTED -> REPORTED;
          case PLANNED -> PLANNED;
          case PROPOSED -> PROPOSED;
          case POSTPONED -> POSTPONED;
          case CANCELLED -> CANCELLED;
        };
  }

  /** The name in classes and in the keys of messages. */
  String keyword() {
    return Keyword.of(this);
  }
}
