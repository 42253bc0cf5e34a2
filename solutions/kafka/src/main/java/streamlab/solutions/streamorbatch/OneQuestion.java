package streamlab.solutions.streamorbatch;

import java.util.Map;
import streamlab.exercise.Solution;
import streamlab.exercises.streamorbatch.StreamOrBatch;

/** Three decisions, each named once; a line for each case and each sentence. */
@Solution
public final class OneQuestion implements StreamOrBatch {

  @Override
  public Sheet sheet() {
    Choice now = new Choice(Way.STREAM, Reason.WORTHLESS_WITHIN_MINUTES);
    Choice byDate = new Choice(Way.BATCH, Reason.DATE_IS_FIXED);
    Choice noHurry = new Choice(Way.BATCH, Reason.NEEDS_ALL_OF_HISTORY);
    return new Sheet(
        Map.ofEntries(
            Map.entry(Scenario.TRADING, now),
            Map.entry(Scenario.CARD_FRAUD, now),
            Map.entry(Scenario.PATIENT_MONITOR, now),
            Map.entry(Scenario.RIDE_PRICE, now),
            Map.entry(Scenario.TURBINE_BRAKE, now),
            Map.entry(Scenario.FAULT_IN_LOGS, now),
            Map.entry(Scenario.LAST_ROOM, now),
            Map.entry(Scenario.TRUCK_AND_FERRY, now),
            Map.entry(Scenario.PAYROLL, byDate),
            Map.entry(Scenario.TAX_REPORT, byDate),
            Map.entry(Scenario.SHOP_SITES, noHurry),
            Map.entry(Scenario.DEMAND_MODEL, noHurry)),
        Map.ofEntries(
            Map.entry(Sentence.ORDER_18_WAS_PLACED, Kind.EVENT),
            Map.entry(Sentence.DOOR_3_IS_OPEN_AT_10, Kind.EVENT),
            Map.entry(Sentence.BANK_REFUSED_PAYMENT, Kind.EVENT),
            Map.entry(Sentence.CUSTOMER_ASKED_TO_CANCEL, Kind.EVENT),
            Map.entry(Sentence.PLACE_ORDER_19, Kind.COMMAND),
            Map.entry(Sentence.OPEN_DOOR_3, Kind.COMMAND),
            Map.entry(Sentence.COULD_YOU_CANCEL_ORDER_18, Kind.COMMAND),
            Map.entry(Sentence.SEND_INVOICE_TO_ANN, Kind.COMMAND)));
  }
}
