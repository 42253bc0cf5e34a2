package streamlab.solutions.countrides.wrong;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Maps the counts once more, which loses the serde that count had brought. */
@WrongAnswer(misconception = "writes-without-serde", failsAt = "perDropOff")
public final class WritesWithoutSerde implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    stream.groupByKey().count().toStream().mapValues(Number::longValue).to(perDropOff);
    stream
        .groupBy(
            (dropOff, ride) -> String.valueOf(ride.pickUp()),
            Grouped.with(Serdes.String(), CountRides.rideSerde()))
        .count()
        .toStream()
        .mapValues(Number::longValue)
        .to(perPickUp);
    return builder.build();
  }
}
