package regesta.serve;

import regesta.problem.Problem;

/** Thrown when a page cannot be made because of a mistake that shows only then. */
public final class PageFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Problem problem;

  public PageFailure(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
