package streamlab.spark.grade.cassandra;

import streamlab.grade.SandboxExtension;

/** Gives each fact a {@link CassandraSandbox} of its own. */
public final class CassandraSandboxExtension extends SandboxExtension<CassandraSandbox> {

  /** Called by JUnit. */
  public CassandraSandboxExtension() {
    super(CassandraSandbox.class, CassandraSandbox::new);
  }
}
