package streamlab.exercises.olddates;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyOldDates implements OldDates {

  @Override
  public List<Event> load(Admin admin, Map<String, Object> client, String topic, List<Event> events)
      throws Exception {
    throw new NotStarted("create a topic that keeps old events, and write them.");
  }
}
