package streamlab.solutions.streamorbatch.right;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import streamlab.exercise.OtherRightAnswer;
import streamlab.exercises.streamorbatch.StreamOrBatch;

/** Names what is for a batch and what is a command; the rest is the other one. */
@OtherRightAnswer("loops: the fewer ones are named, the others follow")
public final class TheFewAreNamed implements StreamOrBatch {

  private static final Set<Scenario> BY_DATE = Set.of(Scenario.PAYROLL, Scenario.TAX_REPORT);
  private static final Set<Scenario> HISTORY = Set.of(Scenario.SHOP_SITES, Scenario.DEMAND_MODEL);

  @Override
  public Sheet sheet() {
    Map<Scenario, Choice> choices = new EnumMap<>(Scenario.class);
    for (Scenario scenario : Scenario.values()) {
      choices.put(scenario, choice(scenario));
    }
    Map<Sentence, Kind> kinds = new EnumMap<>(Sentence.class);
    for (Sentence sentence : Sentence.values()) {
      boolean asks = sentence.name().matches("(PLACE|OPEN|COULD|SEND)_.*");
      kinds.put(sentence, asks ? Kind.COMMAND : Kind.EVENT);
    }
    return new Sheet(choices, kinds);
  }

  private static Choice choice(Scenario scenario) {
    if (BY_DATE.contains(scenario)) {
      return new Choice(Way.BATCH, Reason.DATE_IS_FIXED);
    }
    return HISTORY.contains(scenario)
        ? new Choice(Way.BATCH, Reason.NEEDS_ALL_OF_HISTORY)
        : new Choice(Way.STREAM, Reason.WORTHLESS_WITHIN_MINUTES);
  }
}
