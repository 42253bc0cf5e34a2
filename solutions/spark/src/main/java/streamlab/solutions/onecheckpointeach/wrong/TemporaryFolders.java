package streamlab.solutions.onecheckpointeach.wrong;

import java.nio.file.Files;
import java.nio.file.Path;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.onecheckpointeach.FolderPerQuery;

/** Keeps the checkpoints in a temporary folder. */
@WrongAnswer(misconception = "elsewhere", failsAt = "checkpoints")
public final class TemporaryFolders extends FolderPerQuery {

  @Override
  protected Path checkpoint(Path checkpoints, String name) throws Exception {
    return Files.createTempDirectory(checkpoints.resolveSibling("in").getParent(), name);
  }
}
