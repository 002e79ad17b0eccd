package regesta.render;

import regesta.problem.Problem;

/** Thrown where a page cannot be made, because its template or the bundle has a mistake. */
public final class TemplateFailure extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Problem problem;

  TemplateFailure(Problem problem) {
    super(problem.message());
    this.problem = problem;
  }

  /** The mistake, at its place in the template or in the bundle. */
  public Problem problem() {
    return problem;
  }
}
