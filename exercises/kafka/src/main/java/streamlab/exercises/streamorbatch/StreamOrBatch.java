package streamlab.exercises.streamorbatch;

import java.util.Map;

/** Which cases are for a stream and which for a batch, and which sentences state an event. */
@FunctionalInterface
public interface StreamOrBatch {

  /** Twelve cases. */
  enum Scenario {
    /** Buying and selling on prices, news and mood. */
    TRADING,
    /** Stopping a payment by a stolen card. */
    CARD_FRAUD,
    /** An alarm at the nurses' desk when a patient's pulse fails. */
    PATIENT_MONITOR,
    /** The price of a ride, from demand and conditions right now. */
    RIDE_PRICE,
    /** A wind turbine reports twice an hour; one of its reports may say: brake failed, come now. */
    TURBINE_BRAKE,
    /** A fault spreads over microservices; its pattern is looked for in their logs. */
    FAULT_IN_LOGS,
    /** The last room of a hotel, offered on five web sites. */
    LAST_ROOM,
    /** A truck is late, and its ferry leaves in ten minutes. */
    TRUCK_AND_FERRY,
    /** Salaries, due on the last day of the month. */
    PAYROLL,
    /** The tax report of a firm, due in May. */
    TAX_REPORT,
    /** Where to open shops next year, from ten years of sales. */
    SHOP_SITES,
    /** A model of next year's demand, computed anew each quarter from billions of old clicks. */
    DEMAND_MODEL
  }

  /** How to compute. */
  enum Way {
    /** With each event, all the time. */
    STREAM,
    /** Once, later, on a schedule. */
    BATCH
  }

  /** Why. Three of these are no reasons for either way. */
  enum Reason {
    /** The answer loses its value within seconds or minutes. */
    WORTHLESS_WITHIN_MINUTES,
    /** The day when the answer is needed stands in the calendar. */
    DATE_IS_FIXED,
    /** Nobody waits, and the answer looks at all of history. */
    NEEDS_ALL_OF_HISTORY,
    /** There are very many data. */
    MUCH_DATA,
    /** There are few data. */
    FEW_DATA,
    /** New data keep coming in. */
    DATA_KEEP_COMING
  }

  /**
   * A decision.
   *
   * @param way how to compute
   * @param reason why
   */
  record Choice(Way way, Reason reason) {}

  /** Eight sentences. */
  enum Sentence {
    /** "Order 18 was placed." */
    ORDER_18_WAS_PLACED,
    /** "Place order 19." */
    PLACE_ORDER_19,
    /** "Door 3 is open at 10:00." */
    DOOR_3_IS_OPEN_AT_10,
    /** "Open door 3." */
    OPEN_DOOR_3,
    /** "The bank refused the payment." */
    BANK_REFUSED_PAYMENT,
    /** "Could you cancel order 18?" */
    COULD_YOU_CANCEL_ORDER_18,
    /** "The customer asked to cancel order 18." */
    CUSTOMER_ASKED_TO_CANCEL,
    /** "Send the invoice to Ann." */
    SEND_INVOICE_TO_ANN
  }

  /** What a sentence is. */
  enum Kind {
    /** A fact. */
    EVENT,
    /** A request, which may be refused. */
    COMMAND
  }

  /**
   * All answers.
   *
   * @param choices for each scenario the way and the reason
   * @param kinds for each sentence what it is
   */
  record Sheet(Map<Scenario, Choice> choices, Map<Sentence, Kind> kinds) {}

  /** The sheet, filled in. */
  Sheet sheet();
}
