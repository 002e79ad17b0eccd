package regesta.render;

import regesta.problem.Problem;

/** Thrown when a page is asked for whose template has a mistake. */
public final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Problem problem;

  TemplateFailure(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** The mistake, at its place in the template. */
  public Problem problem() {
    return problem;
  }
}
