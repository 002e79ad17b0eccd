package regesta;

/** Is told how far a build has come. */
interface BuildWatch {
  BuildWatch NOBODY = new BuildWatch() {};

  /** A stage begins, and the one before it has ended. */
  default void begins(Stage stage) {}

  /**
   * One more file is made; told on any thread.
   *
   * @param all how many there will be
   */
  default void made(int all) {}

  /** The build has ended, well or not. */
  default void ends() {}

  /** Tells both. */
  default BuildWatch and(BuildWatch other) {
    BuildWatch first = this;
    return new BuildWatch() {
      @Override
      public void begins(Stage stage) {
        first.begins(stage);
        other.begins(stage);
      }

      @Override
      public void made(int all) {
        first.made(all);
        other.made(all);
      }

      @Override
      public void ends() {
        first.ends();
        other.ends();
      }
    };
  }
}
