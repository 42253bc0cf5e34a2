package streamlab.setup;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import streamlab.error.LabException;
import streamlab.home.LabHome;

/** Brings a checkout into the state in which notebooks run; does only what is missing. */
public final class Setup {

  private final LabHome home;
  private final Progress progress;

  /** The set-up of a checkout, telling of its steps. */
  public Setup(LabHome home, Progress progress) {
    this.home = home;
    this.progress = progress;
  }

  /** As {@link #ensure(KernelChoice)}, with the kernel that is set up already. */
  public void ensure() {
    ensure(KernelChoice.current(home));
  }

  /**
   * Runs the steps that are not done.
   *
   * @throws LabException when a step can't be done, with the next step for the reader
   */
  public void ensure(KernelChoice kernel) {
    ensure(steps(home, kernel, System.getenv()));
  }

  /**
   * Builds the library and the exercises where they are not: all that grading needs, no Python.
   *
   * @throws LabException when they can't be built, with the next step for the reader
   */
  public void ensureLibrary() {
    ensure(new LibraryStep(home, System.getenv()));
  }

  /** As {@link #ensureLibrary()}, for those who compile the exercises themselves. */
  public void ensureLibraryWithoutExercises() {
    ensure(LibraryStep.withoutExercises(home, System.getenv()));
  }

  private void ensure(Step step) {
    if (!step.isDone()) {
      ensure(List.of(step));
    }
  }

  private void ensure(List<Step> steps) {
    try (SetupLock lock =
        SetupLock.take(home, () -> progress.say("Another ./lab sets up this checkout: waiting."))) {
      for (Step step : steps) {
        if (!step.isDone()) {
          progress.line(step.title(), step::run);
        }
      }
    } catch (IOException e) {
      throw new LabException(
          "The set-up could not go on ("
              + e.getMessage()
              + "): is the disk full or read-only? Run ./lab start again when mended.",
          e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LabException("The set-up was interrupted: ./lab start goes on from here.", e);
    }
  }

  /** All steps in the order in which each finds what it needs. */
  static List<Step> steps(LabHome home, KernelChoice kernel, Map<String, String> variables) {
    return List.of(
        new EnvironmentStep(home, variables),
        new LibraryStep(home, variables),
        new SettingsStep(home),
        new ArchiveStep(home, kernel),
        new KernelStep(home, kernel));
  }
}
