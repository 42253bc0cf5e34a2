package streamlab.notebooks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a file said in each version that was committed, by asking git. */
final class WaitingListHistory {

  private final Path root;
  private final String file;

  WaitingListHistory(Path root, String file) {
    this.root = root;
    this.file = file;
  }

  /** The lines of every committed version, newest first; nothing when there is no git to ask. */
  Optional<Map<String, Set<String>>> versions() throws IOException, InterruptedException {
    if (git("rev-parse", "--git-dir").isEmpty()) {
      return Optional.empty();
    }
    Map<String, Set<String>> versions = new LinkedHashMap<>();
    for (String commit : git("log", "--format=%h", "--", file).orElse(List.of())) {
      // A commit that deleted the file has no version of it.
      git("show", commit + ":" + file)
          .ifPresent(lines -> versions.put(commit, new TreeSet<>(lines)));
    }
    return Optional.of(versions);
  }

  /** What is in the list now and was not in it at some commit: it may only get shorter. */
  static Map<String, Set<String>> additions(Set<String> now, Map<String, Set<String>> versions) {
    return versions.entrySet().stream()
        .filter(version -> !version.getValue().containsAll(now))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                version -> {
                  Set<String> added = new TreeSet<>(now);
                  added.removeAll(version.getValue());
                  return added;
                }));
  }

  private Optional<List<String>> git(String... arguments) throws InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(root.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return git.waitFor() == 0 ? Optional.of(text.lines().toList()) : Optional.empty();
    } catch (IOException e) {
      // There is no git on this machine.
      return Optional.empty();
    }
  }
}
