package regesta;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;

/** What the program can be told to do, in the order of the help. */
enum Subcommand {
  BUILD(BuildCommand.class, input -> new CommandLine(new BuildCommand())),
  CHECK(CheckCommand.class, input -> new CommandLine(new CheckCommand())),
  CHANGES(ChangesCommand.class, input -> new CommandLine(new ChangesCommand())),
  DRAFT(DraftCommand.class, input -> new CommandLine(new DraftCommand())),
  LINKS(LinksCommand.class, input -> new CommandLine(new LinksCommand())),
  SCHEMA(SchemaCommand.class, input -> new CommandLine(new SchemaCommand())),
  SERVE(ServeCommand.class, input -> new CommandLine(new ServeCommand())),
  NEW(NewCommand.class, NewCommand::line),
  IMPORT(ImportCommand.class, ImportCommand::line);

  private final Class<?> declaration;
  private final Function<Input, CommandLine> line;

  Subcommand(Class<?> declaration, Function<Input, CommandLine> line) {
    this.declaration = declaration;
    this.line = line;
  }

  /** The word for it on the command line. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** With all its options. */
  CommandLine whole(Input input) {
    return line.apply(input);
  }

  /**
   * With all its options if it may be meant by these arguments; else only what the help says of it.
   * To read the options of all commands takes half of a short command's time.
   */
  CommandLine asAsked(List<String> args, Input input) {
    return args.contains(word()) || hasUnknownWord(args) ? whole(input) : outline();
  }

  private static boolean hasUnknownWord(List<String> args) {
    return !args.isEmpty()
        && !args.get(0).startsWith("-")
        && Stream.of(values()).noneMatch(each -> each.word().equals(args.get(0)));
  }

  private CommandLine outline() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description(declaration.getAnnotation(Command.class).description());
    return new CommandLine(spec);
  }
}
