package streamlab.exercises.wherethedatalies;

import org.apache.kafka.clients.admin.Admin;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyWhereTheDataLies implements WhereTheDataLies {

  @Override
  public Report change(Admin admin, String topic, int partitions) throws Exception {
    throw new NotStarted("write what lies where.");
  }
}
