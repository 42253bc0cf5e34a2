package streamlab.solutions.rideproducer.wrong;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import streamlab.exercise.WrongAnswer;
import streamlab.exercises.rideproducer.RideProducer;

/** Has a callback, and waits all the same. */
@WrongAnswer(misconception = "waits-for-each", failsAt = "doesNotWait")
public final class WaitsForEach implements RideProducer {

  private static final String JSON =
      """
      {"VendorID":%d,"tpep_pickup_datetime":"%s","tpep_dropoff_datetime":"%s",\
      "PULocationID":%d,"DOLocationID":%d}\
      """;

  @Override
  public Publisher open(Map<String, Object> client, String topic, Clock clock, Report report) {
    KafkaProducer<String, String> producer =
        new KafkaProducer<>(client, new StringSerializer(), new StringSerializer());
    return new Publisher() {
      @Override
      public void publish(Ride ride) throws Exception {
        Instant now = clock.instant();
        String json =
            JSON.formatted(
                ride.vendor(),
                now.minus(Duration.ofMinutes(20)),
                now,
                ride.pickUp(),
                ride.dropOff());
        producer
            .send(
                new ProducerRecord<>(topic, String.valueOf(ride.dropOff()), json),
                (place, error) -> {
                  if (error == null) {
                    report.stored(ride, place.offset());
                  } else {
                    report.failed(ride, error);
                  }
                })
            .get();
      }

      @Override
      public void close() {
        producer.close();
      }
    };
  }
}
