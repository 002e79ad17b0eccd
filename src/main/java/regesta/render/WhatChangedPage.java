package regesta.render;

import java.util.List;
import java.util.Optional;

/**
 * What was added, corrected and withdrawn, the latest first.
 *
 * @param heading what the list is called, and which part of it this is
 * @param days only the latest changes where all have pages of their own
 */
public record WhatChangedPage(Frame frame, String heading, Paging paging, List<DayOfChanges> days) {

  /**
   * A day on which something changed.
   *
   * @param id names its place on the page
   */
  public record DayOfChanges(String id, DateText day, List<Group> groups) {}

  /**
   * The changes of one day that are of one kind.
   *
   * @param kind {@code added}, {@code corrected} or {@code withdrawn}
   * @param heading the kind in words
   */
  public record Group(String kind, String heading, List<Change> changes) {}

  /**
   * A change.
   *
   * @param page what changed
   * @param date of an entry
   * @param text what was put right, or why it was withdrawn
   */
  public record Change(Link page, Optional<DateText> date, Optional<String> text) {}
}
