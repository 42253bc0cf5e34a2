package streamlab.process;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import streamlab.home.LabHome;

@DisplayName("A class-data archive")
class ClassArchiveTest {

  @TempDir private Path folder;
  private ClassArchive archive;
  private Path one;
  private Path two;
  private Path kernel;

  @BeforeEach
  void jars() throws IOException {
    archive = new ClassArchive(LabHome.at(folder), "kafka");
    Files.createDirectories(archive.file().getParent());
    one = Files.createFile(folder.resolve("one.jar"));
    two = Files.createFile(folder.resolve("two.jar"));
    kernel = Files.createFile(folder.resolve("kernel.jar"));
  }

  private void make() throws IOException {
    archive.madeOver(List.of(one, two, kernel));
    Files.createFile(archive.file());
  }

  @Test
  @DisplayName("has a class path begin with all jars that it was made over")
  void serves() throws IOException {
    make();

    assertEquals(List.of(one, two, kernel), archive.begin(List.of(one, two)));
  }

  @Test
  @DisplayName("that is not there changes no class path")
  void missing() throws IOException {
    assertEquals(List.of(one, two), archive.begin(List.of(one, two)));
    archive.madeOver(List.of(one, two, kernel));
    assertEquals(List.of(one, two), archive.begin(List.of(one, two)), "jars alone are no archive");
  }

  @Test
  @DisplayName("made over other jars, or in another order, changes no class path")
  void others() throws IOException {
    make();

    assertEquals(List.of(two, one), archive.begin(List.of(two, one)));
    List<Path> more = List.of(one, two, kernel, folder.resolve("three.jar"));
    assertEquals(more, archive.begin(more));
  }

  @Test
  @DisplayName("over a jar that is gone, such as another kernel's, changes no class path")
  void gone() throws IOException {
    make();
    Files.delete(kernel);

    assertEquals(List.of(one, two), archive.begin(List.of(one, two)));
  }
}
