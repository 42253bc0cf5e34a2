package streamlab.spark.grade;

import streamlab.grade.SandboxExtension;

/** Gives each fact a {@link SparkSandbox} of its own and closes it behind it. */
public final class SparkSandboxExtension extends SandboxExtension<SparkSandbox> {

  /** Called by JUnit. */
  public SparkSandboxExtension() {
    super(SparkSandbox.class, SparkSandbox::new);
  }
}
