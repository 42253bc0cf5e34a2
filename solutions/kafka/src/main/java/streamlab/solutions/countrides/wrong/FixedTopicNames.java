package streamlab.solutions.countrides.wrong;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Writes the names of the sample's topics into the program. */
@WrongAnswer(misconception = "fixed-topic-names", failsAt = "otherRides")
public final class FixedTopicNames implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream("rides", Consumed.with(Serdes.String(), CountRides.rideSerde()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());
    stream.groupByKey().count().toStream().to("rides-per-drop-off", counts);
    stream
        .groupBy(
            (dropOff, ride) -> String.valueOf(ride.pickUp()),
            Grouped.with(Serdes.String(), CountRides.rideSerde()))
        .count()
        .toStream()
        .to("rides-per-pick-up", counts);
    return builder.build();
  }
}
