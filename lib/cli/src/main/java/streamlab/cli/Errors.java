package streamlab.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** How errors are told: one sentence on standard error with the next step, never a stack trace. */
final class Errors {

  private Errors() {}

  /** The command was misused. */
  static int misused(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    String sentence = sentence(exception).strip().replaceAll("\\s*\\R\\s*", " ");
    if (!sentence.endsWith(".") && !sentence.endsWith("?")) {
      sentence += ".";
    }
    String name = command.getCommandSpec().qualifiedName();
    tell(command, sentence + " See ./" + name + " --help");
    return CommandLine.ExitCode.USAGE;
  }

  private static String sentence(ParameterException exception) {
    if (!(exception instanceof UnmatchedArgumentException unmatched)) {
      return exception.getMessage();
    }
    String word = unmatched.getUnmatched().get(0);
    String what = "\"" + word + "\" is not understood here";
    // The parser finds likenesses everywhere; a slip of the hand rarely changes the first letter.
    List<String> meant =
        unmatched.getSuggestions().stream()
            .filter(command -> command.charAt(0) == word.charAt(0))
            .limit(2)
            .toList();
    return meant.isEmpty() ? what : what + ": did you mean " + String.join(" or ", meant) + "?";
  }

  /** The command was right and could not be done. */
  static int failed(Exception exception, CommandLine command, ParseResult parsed) {
    if (exception instanceof LabException) {
      if (exception.getCause() != null) {
        keep(exception);
      }
      tell(command, exception.getMessage());
    } else {
      String where = keep(exception).map(file -> " (details: " + file + ")").orElse("");
      tell(command, "Something unexpected went wrong: " + exception + where);
    }
    return CommandLine.ExitCode.SOFTWARE;
  }

  private static void tell(CommandLine command, String sentence) {
    command.getErr().println(sentence);
    command.getErr().flush();
  }

  private static Optional<Path> keep(Exception exception) {
    try {
      Path file = LabHome.find().logs().resolve("lab.log");
      Files.createDirectories(file.getParent());
      StringWriter text = new StringWriter();
      exception.printStackTrace(new PrintWriter(text));
      Files.writeString(
          file, Instant.now() + " " + text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.of(file);
    } catch (IOException | LabException e) {
      return Optional.empty();
    }
  }
}
