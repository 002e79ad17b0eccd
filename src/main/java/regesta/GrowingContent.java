package regesta;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import regesta.model.Content;
import regesta.model.History;
import regesta.parse.ContentParser;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;
import regesta.propose.KnownFiles;
import regesta.propose.ProposedFile;
import regesta.read.ContentFolder;
import regesta.resolve.Drafts;
import regesta.resolve.Resolver;
import regesta.write.NewFiles;
import regesta.write.OutputRefusedException;

/** The content on the disk, to which proposed files are added after a check. */
final class GrowingContent {
  private static final String IMAGES = "images/";

  private final Path location;
  private final String shownAs;
  private final ContentFolder folder;

  private GrowingContent(Path location, ContentFolder folder) {
    this.location = location;
    this.shownAs = ProjectOptions.shown(location);
    this.folder = folder;
  }

  static GrowingContent read(Path folder) throws IOException {
    return new GrowingContent(
        folder, ContentFolder.read(folder, ProjectOptions.shown(folder), new Problems()));
  }

  /** What it holds, as far as it can be read. */
  Content parsed() {
    return parse(folder.files(), new Problems());
  }

  KnownFiles known() {
    return KnownFiles.of(folder.files());
  }

  /** What is wrong with the content if the files are added that is not wrong without them. */
  List<Problem> problemsOf(List<ProposedFile> added) {
    List<SourceFile> files = new ArrayList<>(folder.files());
    added.forEach(file -> files.add(new SourceFile(shownAs, file.path(), file.text())));
    Set<Problem> before = new HashSet<>(check(folder.files()));
    return check(files).stream().filter(problem -> !before.contains(problem)).toList();
  }

  /** Writes all of the files, or none. */
  void add(List<ProposedFile> files) throws IOException, OutputRefusedException {
    NewFiles.write(files, location);
  }

  /** A file as the user knows it. */
  String shown(ProposedFile file) {
    return shownAs + "/" + file.path();
  }

  /** All problems that do not need templates to be found, those of drafts included. */
  private List<Problem> check(List<SourceFile> files) {
    var problems = new Problems();
    Resolver.resolve(parse(files, problems), History.NONE, Drafts.INCLUDED, problems);
    return problems.sorted();
  }

  private Content parse(List<SourceFile> files, Problems problems) {
    Set<String> images = folder.images().stream()
        .map(image -> image.path().substring(IMAGES.length()))
        .collect(toSet());
    return ContentParser.parse(files, images, folder.addresses(), problems);
  }
}
