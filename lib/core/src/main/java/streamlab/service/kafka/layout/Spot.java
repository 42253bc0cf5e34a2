package streamlab.service.kafka.layout;

import java.util.Locale;
import java.util.Optional;

/**
 * A stretch of a partition's offsets of which the same can be said.
 *
 * @param from its first offset
 * @param to the offset behind its last one
 * @param record the record, where the stretch is one
 */
record Spot(Kind kind, long from, long to, Optional<KeptRecord> record) {

  enum Kind {
    /** A record. */
    RECORD,
    /** Below the log's start: deleted by retention or on request. */
    DELETED,
    /** No record is there: a transaction's marker, or compaction has removed it. */
    GAP,
    /** Not looked at. */
    UNREAD,
    /** Where the next record will lie. */
    END
  }

  static Spot of(KeptRecord record) {
    return new Spot(Kind.RECORD, record.offset(), record.offset() + 1, Optional.of(record));
  }

  static Spot of(Kind kind, long from, long to) {
    return new Spot(kind, from, to, Optional.empty());
  }

  boolean covers(long offset) {
    return from <= offset && offset < to;
  }

  String offsets() {
    return to - from == 1 ? Long.toString(from) : from + "–" + (to - 1);
  }

  String more() {
    return String.format(Locale.ROOT, "… %,d more …", to - from);
  }

  String toText() {
    return switch (kind) {
      case RECORD -> record.orElseThrow().toText();
      case DELETED -> offsets() + " deleted";
      case GAP -> offsets() + " gap";
      case UNREAD -> more();
      case END -> from + " end";
    };
  }
}
