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

/** Makes its producer where it publishes, and closes it at least. */
@WrongAnswer(misconception = "producer-per-ride", failsAt = "oneProducer")
public final class ProducerPerRide implements RideProducer {

  private static final String JSON =
      """
      {"VendorID":%d,"tpep_pickup_datetime":"%s","tpep_dropoff_datetime":"%s",\
      "PULocationID":%d,"DOLocationID":%d}\
      """;

  @Override
  public Publisher open(Map<String, Object> client, String topic, Clock clock, Report report) {
    return new Publisher() {
      @Override
      public void publish(Ride ride) {
        KafkaProducer<String, String> producer =
            new KafkaProducer<>(client, new StringSerializer(), new StringSerializer());
        Instant now = clock.instant();
        String json =
            JSON.formatted(
                ride.vendor(),
                now.minus(Duration.ofMinutes(20)),
                now,
                ride.pickUp(),
                ride.dropOff());
        producer.send(
            new ProducerRecord<>(topic, String.valueOf(ride.dropOff()), json),
            (place, error) -> {
              if (error == null) {
                report.stored(ride, place.offset());
              } else {
                report.failed(ride, error);
              }
            });
        producer.close();
      }

      @Override
      public void close() {}
    };
  }
}
