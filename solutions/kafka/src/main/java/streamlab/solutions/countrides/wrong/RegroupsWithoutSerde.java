package streamlab.solutions.countrides.wrong;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.countrides.CountRides;

/** Forgets that map loses the serdes, and that rides with a new key are written once more. */
@WrongAnswer(misconception = "regroups-without-serde", failsAt = "perPickUp")
public final class RegroupsWithoutSerde implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    Produced<String, Long> counts = Produced.with(Serdes.String(), Serdes.Long());
    stream.groupByKey().count().toStream().to(perDropOff, counts);
    stream
        .map((dropOff, ride) -> KeyValue.pair(String.valueOf(ride.pickUp()), ride))
        .groupByKey()
        .count()
        .toStream()
        .to(perPickUp, counts);
    return builder.build();
  }
}
