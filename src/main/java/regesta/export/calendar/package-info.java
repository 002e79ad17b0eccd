/** The chronology as an iCalendar file (RFC 5545). Uses ical4j, which no other package sees. */
@NullMarked
package regesta.export.calendar;

import org.jspecify.annotations.NullMarked;
