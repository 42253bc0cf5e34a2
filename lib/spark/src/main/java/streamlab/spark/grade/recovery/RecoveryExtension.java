package streamlab.spark.grade.recovery;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;
import streamlab.grade.SandboxExtension;

/**
 * Gives facts a {@link Recovery} and closes it behind them. Once a fact holds, it has a JVM get
 * ready for those that will need one; an answer that is not started costs none.
 */
public final class RecoveryExtension extends SandboxExtension<Recovery> implements TestWatcher {

  /** Called by JUnit. */
  public RecoveryExtension() {
    super(Recovery.class, Recovery::new);
  }

  @Override
  public void testSuccessful(ExtensionContext context) {
    RecoveryJvms.prepare();
  }
}
