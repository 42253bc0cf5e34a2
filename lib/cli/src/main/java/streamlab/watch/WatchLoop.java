package streamlab.watch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import streamlab.error.LabException;
import streamlab.exercise.Exercise;

/**
 * The watch itself, on one thread: takes keys, looks for saved files, has them graded one at a time
 * and shows what comes. Nothing goes on to the next exercise by itself.
 */
final class WatchLoop {

  /** What the keys mean at the moment. */
  private enum State {
    READY,
    CHECKING,
    ASKING,
    ENDED
  }

  private final Pages pages;
  private final SavedFiles files;
  private final Checker checker;
  private final Screen screen;
  private final Inbox inbox;

  private final Deque<Exercise> due = new ArrayDeque<>();
  private State state = State.READY;
  private Exercise current;
  private Page page;

  /** A watch that begins with an exercise. */
  WatchLoop(
      Pages pages,
      SavedFiles files,
      Checker checker,
      Screen screen,
      Inbox inbox,
      Exercise current) {
    this.pages = pages;
    this.files = files;
    this.checker = checker;
    this.screen = screen;
    this.inbox = inbox;
    this.current = current;
  }

  /** Goes on until the learner quits or the input ends. */
  void run() throws InterruptedException {
    checker.warmUp(current);
    show(pages.task(current));
    while (state != State.ENDED) {
      Optional<Event> event = inbox.next(Math.max(0, files.untilNextLook()));
      event.ifPresent(this::take);
      if (files.untilNextLook() <= 0) {
        files.look().forEach(this::saved);
      }
      checkWhatIsDue();
    }
  }

  private void saved(Exercise exercise) {
    // Saved again while it waits: once is enough, and what was saved last is graded last.
    due.remove(exercise);
    due.add(exercise);
  }

  private void checkWhatIsDue() {
    if (due.isEmpty() || state == State.CHECKING || state == State.ENDED) {
      return;
    }
    current = due.remove();
    state = State.CHECKING;
    show(Page.of("Checking " + current.name() + " …"));
    checker.check(current);
  }

  private void take(Event event) {
    if (event instanceof Event.Pressed pressed) {
      press(pressed.key());
    } else if (event instanceof Event.Graded graded) {
      state = State.READY;
      show(told(() -> pages.graded(graded.exercise(), graded.result())));
    } else if (event instanceof Event.NotGraded notGraded) {
      state = State.READY;
      show(Page.of(notGraded.exercise().name() + " could not be graded.", notGraded.sentence()));
    } else if (event instanceof Event.Resized) {
      show(page);
    } else {
      state = State.ENDED;
    }
  }

  private void press(char key) {
    switch (state) {
      case READY -> act(key);
      case ASKING -> answer(key);
      // What is pressed out of impatience is not meant for the verdict that comes.
      case CHECKING -> quitOn(key);
      case ENDED -> {}
    }
  }

  private void act(char key) {
    switch (key) {
      case 'n' -> next();
      case 'h' -> show(told(() -> pages.hint(current)));
      case 'l' -> show(told(() -> pages.list(current)));
      case 's' -> show(told(() -> pages.solution(current)));
      case 'r' -> {
        state = State.ASKING;
        show(
            Page.of(
                "Put " + current.name() + " back to its starting point?",
                "What you wrote is kept beside it.  y/n"));
      }
      default -> quitOn(key);
    }
  }

  private void quitOn(char key) {
    if (key == 'q') {
      state = State.ENDED;
    }
  }

  private void answer(char key) {
    if (key == 'y') {
      state = State.READY;
      Page done = told(() -> pages.reset(current));
      // The starting point is no answer to grade.
      files.settle(current);
      show(done);
    } else if (key == 'n') {
      state = State.READY;
      show(pages.task(current));
    } else {
      quitOn(key);
    }
  }

  private void next() {
    List<Exercise> all = pages.exercises();
    int here = all.indexOf(current);
    for (int i = 1; i <= all.size(); i++) {
      Exercise candidate = all.get((here + i) % all.size());
      if (!pages.isPassed(candidate)) {
        current = candidate;
        checker.warmUp(current);
        show(told(() -> pages.task(current)));
        return;
      }
    }
    show(Page.of("All " + all.size() + " exercises are passed: nothing is left to do here."));
  }

  /** A sentence instead of the page when something, such as a full disk, keeps it from being. */
  private static Page told(Supplier<Page> page) {
    try {
      return page.get();
    } catch (LabException e) {
      return Page.of(e.getMessage());
    }
  }

  private void show(Page next) {
    page = next;
    String keys =
        switch (state) {
          case CHECKING -> BottomLine.CHECKING;
          case ASKING -> BottomLine.QUESTION;
          case READY, ENDED -> BottomLine.KEYS;
        };
    List<Exercise> all = pages.exercises();
    long passed = all.stream().filter(pages::isPassed).count();
    screen.show(page, BottomLine.of(passed, all.size(), keys));
  }
}
