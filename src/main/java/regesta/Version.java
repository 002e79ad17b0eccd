package regesta;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version, as the jar's manifest gives it. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("(not built as a jar)");
    return new String[] {"regesta " + version, "Java " + Runtime.version() + ", Apache License 2.0"
    };
  }
}
