package streamlab.watch;

import java.util.Optional;
import streamlab.exercise.Exercise;
import streamlab.grade.run.FactListener;
import streamlab.grade.worker.Answer;
import streamlab.grade.worker.Graders;
import streamlab.home.LabHome;

/** Puts a watch together and runs it until the learner has enough. */
public final class Watch {

  private final LabHome home;
  private final Pages pages;
  private final boolean terminal;
  private final boolean colours;

  /**
   * A watch over the exercises that have pages.
   *
   * @param terminal whether input and output are a terminal
   * @param colours whether to colour and to draw; else all is plain text
   */
  public Watch(LabHome home, Pages pages, boolean terminal, boolean colours) {
    this.home = home;
    this.pages = pages;
    this.terminal = terminal;
    this.colours = colours;
  }

  /** Watches, beginning with an exercise, until {@code q}, Ctrl-C or the end of the input. */
  public void run(Exercise first) throws InterruptedException {
    Inbox.Queue inbox = new Inbox.Queue();
    Optional<TerminalConsole> console = terminal ? TerminalConsole.open(inbox) : Optional.empty();
    try {
      run(first, console.map(each -> each.screen(!colours)).orElseGet(() -> lines(inbox)), inbox);
    } finally {
      console.ifPresent(TerminalConsole::close);
    }
  }

  private static Screen lines(Inbox.Queue inbox) {
    LineConsole console = new LineConsole(System.out);
    console.readKeys(System.in, inbox);
    return console;
  }

  private void run(Exercise first, Screen screen, Inbox.Queue inbox) throws InterruptedException {
    try (Graders graders = new Graders(home);
        WarmChecker checker =
            new WarmChecker(
                exercise -> graders.grade(exercise, Answer.own(), FactListener.NOBODY),
                graders::warmUp,
                inbox)) {
      SavedFiles files = new SavedFiles(home, pages.exercises(), System::nanoTime);
      new WatchLoop(pages, files, checker, screen, inbox, first).run();
    }
  }
}
