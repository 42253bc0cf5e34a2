package streamlab.solutions.countrides.wrong;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Turns the counts into text, so that the default serde can write them. */
@WrongAnswer(misconception = "counts-as-text", failsAt = "longs")
public final class CountsAsText implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    stream.groupByKey().count().toStream().mapValues(String::valueOf).to(perDropOff);
    stream
        .groupBy(
            (dropOff, ride) -> String.valueOf(ride.pickUp()),
            Grouped.with(Serdes.String(), CountRides.rideSerde()))
        .count()
        .toStream()
        .mapValues(String::valueOf)
        .to(perPickUp);
    return builder.build();
  }
}
