package streamlab.grade.kafka;

import streamlab.grade.SandboxExtension;

/** Gives each fact a {@link KafkaSandbox} of its own and closes it behind it. */
public final class KafkaSandboxExtension extends SandboxExtension<KafkaSandbox> {

  /** Called by JUnit. */
  public KafkaSandboxExtension() {
    super(KafkaSandbox.class, KafkaSandbox::new);
  }
}
