package streamlab.service.kafka.layout;

import java.util.Optional;

/**
 * A record that lies in a partition.
 *
 * @param key as text, hexadecimal where it is none; nothing when the record has no key
 * @param tombstone whether its value is missing, which deletes the key in a compacted topic
 */
public record KeptRecord(long offset, Optional<String> key, boolean tombstone) {

  String toText() {
    return offset + " " + key.orElse("(no key)") + (tombstone ? " (tombstone)" : "");
  }
}
