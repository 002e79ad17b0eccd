package regesta.read;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import regesta.problem.Problem;

/** Names of files that a copy of the project on another system could not have. */
final class PortableName {
  private static final String NAME = "bad-file-name";

  /** A folder or file with the name of a device, whatever follows its first dot. */
  private static final Pattern DEVICE = Pattern.compile(
      "(?:.*/)?((?:con|prn|aux|nul|com[1-9]|lpt[1-9])(?= *(?:\\.|/|$))[^/]*)(?:/.*)?",
      Pattern.CASE_INSENSITIVE);

  private static final Pattern SIGN =
      Pattern.compile("[<>:\"|?*\\\\\\p{Cntrl}\\p{Cf}\\x{FFFD}]|[. ](?=/|$)");

  private PortableName() {}

  /** What is wrong with the names of the folders that a file lies in, and with its own. */
  static Optional<Problem> checkDevices(FoundFile file) {
    Matcher device = DEVICE.matcher(file.path());
    return device.matches()
        ? Optional.of(Problem.error(
                NAME,
                file.whole(),
                "no file on Windows can be named `%s`".formatted(device.group(1)))
            .withHint("give it another name"))
        : Optional.empty();
  }

  /** What is wrong with the signs in a name that no rule of slugs is for. */
  static Optional<Problem> checkSigns(FoundFile file) {
    Matcher sign = SIGN.matcher(file.path());
    return sign.find()
        ? Optional.of(Problem.error(
                NAME,
                file.whole(),
                "not every system can store a file with %s in its name"
                    .formatted(shown(sign.group())))
            .withHint("rename it with letters, digits and hyphens"))
        : Optional.empty();
  }

  private static String shown(String sign) {
    int c = sign.codePointAt(0);
    boolean visible = c > ' ' && c < 0x7F;
    return c == '.' || c == ' '
        ? "a dot or a space at the end"
        : visible ? "`%s`".formatted(sign) : "the character U+%04X".formatted(c);
  }
}
