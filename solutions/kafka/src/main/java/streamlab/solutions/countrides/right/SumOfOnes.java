package streamlab.solutions.countrides.right;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Grouped;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.countrides.CountRides;

/** Makes a one of each ride and adds the ones up: less travels through the repartition topic. */
@OtherRightAnswer("as a sum of ones, with map and reduce")
public final class SumOfOnes implements CountRides {

  @Override
  public Topology topology(String rides, String perDropOff, String perPickUp) {
    StreamsBuilder builder = new StreamsBuilder();
    KStream<String, Ride> stream =
        builder.stream(rides, Consumed.with(Serdes.String(), CountRides.rideSerde()));
    total(stream.mapValues(ride -> 1L), perDropOff);
    total(stream.map((key, ride) -> KeyValue.pair(Integer.toString(ride.pickUp()), 1L)), perPickUp);
    return builder.build();
  }

  private static void total(KStream<String, Long> ones, String topic) {
    ones.groupByKey(Grouped.with(Serdes.String(), Serdes.Long()))
        .reduce(Long::sum)
        .toStream()
        .to(topic, Produced.with(Serdes.String(), Serdes.Long()));
  }
}
