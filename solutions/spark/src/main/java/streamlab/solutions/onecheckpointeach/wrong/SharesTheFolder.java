package streamlab.solutions.onecheckpointeach.wrong;

import java.nio.file.Path;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.onecheckpointeach.FolderPerQuery;

/** Gives both queries the same folder, as the example on the net does. */
@WrongAnswer(misconception = "shared-folder", failsAt = "bothRun")
public final class SharesTheFolder extends FolderPerQuery {

  @Override
  protected Path checkpoint(Path checkpoints, String name) throws Exception {
    return checkpoints.resolve("chk-point-dir");
  }
}
