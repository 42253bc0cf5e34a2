package streamlab.exercises.leavepolitely;

import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyLeavePolitely implements LeavePolitely {

  @Override
  public void work(
      Map<String, Object> settings, String topic, Consumer<String> work, BooleanSupplier enough)
      throws Exception {
    throw new NotStarted("write a worker that leaves its group in every case.");
  }
}
