package regesta.linkcheck;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.json.JsonReading;
import regesta.json.PlacedJson;
import regesta.linkcheck.Reply.Answer;
import regesta.linkcheck.Reply.Silence;

/** The Wayback Machine of the Internet Archive, asked for copies through its own interface. */
public final class Wayback {
  /** Where it answers. */
  public static final URI SERVICE = URI.create("https://archive.org/wayback/available");

  private static final Found BUSY = new Found.Unknown("the archive wants fewer requests");
  private static final int MOST_OCTETS = 64 * 1024;
  private static final Pattern COPY =
      Pattern.compile("https?(://web\\.archive\\.org/web/([0-9]{8})[0-9]{6}/[!-~]+)");

  private final URI service;
  private final Wire wire;
  private boolean busy;

  public Wayback(URI service, Manners manners, Pauses pauses) {
    this.service = service;
    this.wire = new Wire(manners, pauses);
  }

  /** What it says of an address. */
  public sealed interface Found {
    /** A copy, and the day it was made. */
    record Copy(String url, LocalDate day) implements Found {}

    /** It has no copy. */
    record None() implements Found {}

    /** It did not answer, or what it said cannot be read. */
    record Unknown(String words) implements Found {}
  }

  /** Whether it was heard at all: if not, there may be no network. */
  public boolean hasHeard() {
    return wire.hasHeard();
  }

  /** The copy of an address that was made closest to a day; else the latest. */
  public Found copy(String address, Optional<LocalDate> near) throws InterruptedException {
    String timestamp = near.filter(day -> day.getYear() > 0 && day.getYear() <= 9999)
        .map(day -> "&timestamp=" + DateTimeFormatter.BASIC_ISO_DATE.format(day))
        .orElse("");
    URI question =
        URI.create("%s?url=%s%s".formatted(service, URLEncoder.encode(address, UTF_8), timestamp));
    if (busy) {
      return BUSY;
    }
    Reply reply = wire.get(question, MOST_OCTETS);
    if (reply instanceof Silence silence) {
      return new Found.Unknown(silence.reason().words());
    }
    Answer answer = (Answer) reply;
    busy = answer.status() == 429;
    if (busy) {
      return BUSY;
    }
    return answer.isGood()
        ? read(answer.text())
        : new Found.Unknown("the archive answers `%s`".formatted(answer.status()));
  }

  private static Found read(String text) {
    if (JsonReading.read(text) instanceof JsonReading.Valid valid) {
      Optional<PlacedJson> snapshots = field(valid.value(), "archived_snapshots");
      if (snapshots.isPresent()) {
        return snapshots
            .flatMap(found -> field(found, "closest"))
            .map(Wayback::copy)
            .orElseGet(Found.None::new);
      }
    }
    return new Found.Unknown("what the archive answers cannot be read");
  }

  /** A copy of an error page is no copy of the text. */
  private static Found copy(PlacedJson closest) {
    boolean usable =
        text(closest, "available").equals("true") && text(closest, "status").startsWith("2");
    Matcher url = COPY.matcher(text(closest, "url"));
    if (!usable) {
      return new Found.None();
    }
    try {
      return url.matches()
          ? new Found.Copy(
              "https" + url.group(1),
              LocalDate.parse(url.group(2), DateTimeFormatter.BASIC_ISO_DATE))
          : new Found.Unknown("what the archive answers cannot be read");
    } catch (DateTimeException e) {
      return new Found.Unknown("what the archive answers cannot be read");
    }
  }

  private static Optional<PlacedJson> field(PlacedJson json, String name) {
    return json instanceof PlacedJson.Fields fields
        ? Optional.ofNullable(fields.values().get(name))
        : Optional.empty();
  }

  private static String text(PlacedJson json, String name) {
    return field(json, name)
        .map(value -> value instanceof PlacedJson.Scalar scalar ? scalar.text() : "")
        .orElse("");
  }
}
