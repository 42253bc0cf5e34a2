package streamlab.exercises.rideproducer;

import java.time.Clock;
import java.util.Map;
import streamlab.exercise.NotStarted;

/** Your answer. */
public class MyRideProducer implements RideProducer {

  @Override
  public Publisher open(Map<String, Object> client, String topic, Clock clock, Report report)
      throws Exception {
    throw new NotStarted("write a publisher with one producer, its publish and its close.");
  }
}
