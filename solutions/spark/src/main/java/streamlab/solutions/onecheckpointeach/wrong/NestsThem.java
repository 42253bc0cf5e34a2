package streamlab.solutions.onecheckpointeach.wrong;

import java.nio.file.Path;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.onecheckpointeach.FolderPerQuery;

/** Puts one checkpoint into the other. */
@WrongAnswer(misconception = "nested", failsAt = "checkpoints")
public final class NestsThem extends FolderPerQuery {

  @Override
  protected Path checkpoint(Path checkpoints, String name) throws Exception {
    return name.equals("notify") ? checkpoints : checkpoints.resolve(name);
  }
}
