package regesta.propose;

import java.util.List;
import regesta.problem.Problem;

/**
 * Files made of something else, and a report of what could not be carried.
 *
 * @param files none, if anything is an error
 */
public record Proposal(List<ProposedFile> files, List<Problem> problems) {
  public Proposal {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}
