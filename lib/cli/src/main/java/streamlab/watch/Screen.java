package streamlab.watch;

/** Where the watch shows what it has to say. */
interface Screen {

  /** Shows a page and below it the line with what can be pressed. */
  void show(Page page, String bottomLine);
}
