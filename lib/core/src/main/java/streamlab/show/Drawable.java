package streamlab.show;

/** Something that knows how it is shown, as a drawing and in words. */
public interface Drawable {

  /** Draws it. */
  Drawing draw();
}
