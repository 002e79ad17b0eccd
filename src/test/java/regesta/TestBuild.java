package regesta;

import regesta.render.SharedTemplates;

/** Builds of tests, which do not read the same templates again and again. */
public final class TestBuild {
  private TestBuild() {}

  /** As {@link SiteBuilder#build(BuildOptions)}. */
  public static BuildReport of(BuildOptions options) throws Exception {
    return SiteBuilder.build(options, BuildWatch.NOBODY, SharedTemplates::of);
  }
}
