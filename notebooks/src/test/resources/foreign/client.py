"""Kafka as a program in another language sees it: Python, on librdkafka.

client.py write SERVERS TOPIC FILE   a line of JSON in the file becomes a record
client.py read SERVERS TOPIC COUNT   a record becomes a line of JSON
"""

import json
import sys
import time

from confluent_kafka import Consumer, Producer

LIMIT_SECONDS = 30


def text(value):
    return None if value is None else value.decode("utf-8")


def write(servers, topic, file):
    # Java's default; librdkafka by itself takes another hash (consistent_random).
    producer = Producer(
        {
            "bootstrap.servers": servers,
            "partitioner": "murmur2_random",
            "compression.type": "lz4",
        }
    )
    errors = []

    def delivered(error, _):
        if error:
            errors.append(str(error))

    for line in open(file, encoding="utf-8"):
        record = json.loads(line)
        producer.produce(
            topic,
            key=record["key"],
            value=record["value"],
            timestamp=record["timestamp"],
            headers=list(record["headers"].items()),
            on_delivery=delivered,
        )
    left = producer.flush(LIMIT_SECONDS)
    if left or errors:
        sys.exit(f"{left} records were not delivered; errors: {errors}")


def read(servers, topic, count):
    consumer = Consumer(
        {
            "bootstrap.servers": servers,
            "group.id": topic + "-python",
            "auto.offset.reset": "earliest",
        }
    )
    consumer.subscribe([topic])
    deadline = time.monotonic() + LIMIT_SECONDS
    try:
        while count and time.monotonic() < deadline:
            message = consumer.poll(1)
            if message is None:
                continue
            if message.error():
                sys.exit(str(message.error()))
            record = {
                "partition": message.partition(),
                "key": text(message.key()),
                "value": text(message.value()),
                "timestamp": message.timestamp()[1],
                "headers": {name: text(value) for name, value in message.headers() or []},
            }
            print(json.dumps(record))
            count -= 1
    finally:
        consumer.close()
    if count:
        sys.exit(f"{count} records are missing")


if sys.argv[1] == "write":
    write(*sys.argv[2:5])
else:
    read(*sys.argv[2:4], int(sys.argv[4]))
