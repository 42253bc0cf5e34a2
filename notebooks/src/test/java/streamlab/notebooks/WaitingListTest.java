package streamlab.notebooks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;
import streamlab.notebook.Catalogue;

@DisplayName("The list of concepts that are not taught yet")
class WaitingListTest {

  private static final String FILE = "notebooks/catalogue/not-yet-taught.txt";

  @Test
  @DisplayName("only gets shorter from commit to commit")
  void onlyGetsShorter() throws Exception {
    LabHome home = LabHome.find();
    Optional<Map<String, Set<String>>> versions =
        new WaitingListHistory(home.root(), FILE).versions();
    assumeTrue(versions.isPresent(), "no git, or no repository: the list's history is not checked");
    Set<String> now = Catalogue.of(home).waiting();
    assertEquals(Map.of(), WaitingListHistory.additions(now, versions.get()));
  }

  @Test
  @DisplayName("is caught when a concept comes back, whichever commit took it out")
  void comingBackIsCaught(@TempDir Path repository) throws Exception {
    assumeTrue(git(repository, "init", "-q"), "no git on this machine");
    Path list = repository.resolve("list.txt");
    for (String text : new String[] {"K01-01\nK01-02\nK01-03\n", "K01-01\n", "K01-01\nK01-03\n"}) {
      Files.writeString(list, text);
      assertTrue(git(repository, "add", "list.txt"));
      assertTrue(
          git(
              repository,
              "-c",
              "user.name=test",
              "-c",
              "user.email=test@example.org",
              "-c",
              "commit.gpgsign=false",
              "commit",
              "-qm",
              "a version"));
    }
    var versions = new WaitingListHistory(repository, "list.txt").versions().orElseThrow();
    assertEquals(3, versions.size());
    assertEquals(Map.of(), WaitingListHistory.additions(Set.of("K01-01"), versions));
    var caught = WaitingListHistory.additions(Set.of("K01-01", "K01-03"), versions);
    assertEquals(Set.of(Set.of("K01-03")), Set.copyOf(caught.values()));
  }

  @Test
  @DisplayName("is not checked against history where there is no repository")
  void noRepositoryMeansNoCheck(@TempDir Path folder) throws Exception {
    assertEquals(Optional.empty(), new WaitingListHistory(folder, "list.txt").versions());
  }

  private static boolean git(Path folder, String... arguments) throws Exception {
    String[] command = new String[arguments.length + 1];
    command[0] = "git";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    try {
      return new ProcessBuilder(command).directory(folder.toFile()).start().waitFor() == 0;
    } catch (java.io.IOException e) {
      return false;
    }
  }
}
