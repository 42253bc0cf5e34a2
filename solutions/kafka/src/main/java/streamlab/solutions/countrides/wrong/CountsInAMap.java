package streamlab.solutions.countrides.wrong;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Counts in a map of the program, where a lambda can reach it. */
@WrongAnswer(misconception = "counts-in-a-map", failsAt = "stores")
public final class CountsInAMap implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());
    counted(stream).to(perDropOff, counts);
    counted(stream.selectKey((dropOff, ride) -> String.valueOf(ride.pickUp())))
        .to(perPickUp, counts);
    return builder.build();
  }

  private static KStream<String, Long> counted(KStream<String, Ride> rides) {
    Map<String, Long> counts = new HashMap<>();
    return rides.map((key, ride) -> KeyValue.pair(key, counts.merge(key, 1L, Long::sum)));
  }
}
