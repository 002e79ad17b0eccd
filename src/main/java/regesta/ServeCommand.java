package regesta;

import java.io.IOException;
import java.net.BindException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import regesta.report.Counts;
import regesta.report.Format;
import regesta.serve.Edition;
import regesta.serve.Preview;
import regesta.serve.PreviewLog;

/** Shows the site on this machine while its files are edited. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Shows the site to the browsers of this machine, drafts included, and writes nothing.",
      "An edit is shown as soon as its file is saved. Ctrl-C ends it."
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  @Mixin
  private ProjectOptions project = new ProjectOptions();

  @Option(
      names = "--port",
      paramLabel = "PORT",
      description = "the port to show it at (default: 8080); 0 takes one that is free")
  private int port = 8080;

  @Spec
  private @Nullable CommandSpec command;

  @Override
  public Integer call() throws IOException {
    CommandSpec spec = Optional.ofNullable(command).orElseThrow();
    var main = (Main) spec.root().userObject();
    var console = new Console(spec, Format.TEXT, main.coloursUnasked());
    BuildOptions options = project.options();
    List<Path> folders =
        List.of(options.content().toRealPath(), options.templates().toRealPath());
    try (Preview preview = bind(spec)) {
      var site = new SitePreview(options.forPreview(preview.address()));
      preview.start(site, folders, new Log(console));
      console.say("the site is at %s, Ctrl-C ends it".formatted(preview.address()));
      waitForTheEnd();
    }
    return Main.DONE;
  }

  private Preview bind(CommandSpec spec) throws IOException {
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(
          spec.commandLine(),
          "`--port %d`: write a number from 0 to %d".formatted(port, LAST_PORT));
    }
    try {
      return Preview.bind(port);
    } catch (BindException taken) {
      throw new ParameterException(
          spec.commandLine(),
          "`--port %d`: another program uses it; `--port 0` takes one that is free".formatted(port),
          taken);
    }
  }

  /** Ctrl-C ends the process; within another program, an interrupt ends the command. */
  private static void waitForTheEnd() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException end) {
      Thread.currentThread().interrupt();
    }
  }

  /** Says on the console what the browsers are shown. */
  private record Log(Console console) implements PreviewLog {

    @Override
    public void changed(Edition edition, Duration took) {
      console.show(edition.problems());
      console.say(
          "%s: made in %d ms".formatted(Counts.of(edition.problems()).words(), took.toMillis()));
    }

    @Override
    public void failed(RuntimeException failure) {
      console.complain("regesta: a mistake of ours: " + failure);
    }
  }
}
