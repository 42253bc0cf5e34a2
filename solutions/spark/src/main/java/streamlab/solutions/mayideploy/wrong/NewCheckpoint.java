package streamlab.solutions.mayideploy.wrong;

import java.nio.file.Files;
import java.nio.file.Path;
import streamlab.exercise.WrongAnswer;
import streamlab.solutions.mayideploy.OneLineMore;

/** Is careful and gives the new version a checkpoint of its own. */
@WrongAnswer(misconception = "starts-anew", failsAt = "goesOn")
public final class NewCheckpoint extends OneLineMore {

  @Override
  protected Path folder(Path checkpoint) throws Exception {
    return Files.createDirectories(checkpoint.resolve("version-2"));
  }
}
