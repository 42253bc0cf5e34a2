package streamlab.solutions.countrides.wrong;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Groups by the key for pick-ups as well, as the name of the older notes' topic suggests. */
@WrongAnswer(misconception = "counts-the-key", failsAt = "perPickUp")
public final class CountsTheKey implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());
    stream.groupByKey().count().toStream().to(perDropOff, counts);
    stream.groupByKey().count().toStream().to(perPickUp, counts);
    return builder.build();
  }
}
