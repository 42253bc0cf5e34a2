package streamlab.solutions.breakexactlyonce.wrong;

import streamlab.exercise.WrongAnswer;
import streamlab.solutions.breakexactlyonce.FolderOfTheBatch;

/** Takes a socket for a source that can be read again. */
@WrongAnswer(misconception = "socket-replays", failsAt = "socketSource")
public final class SocketIsRead extends FolderOfTheBatch {

  @Override
  public Predictions predictions() {
    return new Predictions(
        Outcome.TWICE, Outcome.EXACT, Outcome.DIFFERENT, Outcome.TWICE, Outcome.EXACT);
  }
}
