package streamlab.grade;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;
import org.junit.platform.commons.support.AnnotationSupport;

/** Leaves out a fact that takes long when one before it does not hold. */
public final class FactsBefore implements ExecutionCondition, TestWatcher {

  /** Why a fact was left out, in words for the learner. */
  static final String REASON =
      "It takes long, so it is looked at only when all facts before it hold.";

  private static final Namespace OURS = Namespace.create(FactsBefore.class);

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    boolean waits =
        context
            .getTestMethod()
            .flatMap(method -> AnnotationSupport.findAnnotation(method, Fact.class))
            .filter(Fact::whenOthersHold)
            .isPresent();
    return waits && oneFailed(context).get()
        ? ConditionEvaluationResult.disabled(REASON)
        : ConditionEvaluationResult.enabled("");
  }

  @Override
  public void testFailed(ExtensionContext context, Throwable cause) {
    oneFailed(context).set(true);
  }

  @Override
  public void testAborted(ExtensionContext context, Throwable cause) {
    oneFailed(context).set(true);
  }

  private static AtomicBoolean oneFailed(ExtensionContext fact) {
    return fact.getParent()
        .orElseThrow()
        .getStore(OURS)
        .computeIfAbsent("one failed", key -> new AtomicBoolean(), AtomicBoolean.class);
  }
}
