package streamlab.grade.run;

import streamlab.grade.result.FactResult;

/** Is told of facts as they are looked at. */
public interface FactListener {

  /** Nobody listens. */
  FactListener NOBODY =
      new FactListener() {
        @Override
        public void begins(String id, String name) {}

        @Override
        public void ended(FactResult fact) {}
      };

  /** A fact is being looked at. */
  void begins(String id, String name);

  /** A fact was looked at. */
  void ended(FactResult fact);
}
