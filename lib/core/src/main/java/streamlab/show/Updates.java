package streamlab.show;

/** Where the later pictures of one shown thing go. */
public interface Updates {

  /** For places where what is shown stays as it is. */
  Updates NONE = drawing -> {};

  /** Puts a newer picture in the place of the one that is there. */
  void update(Drawing drawing);

  /** Puts the last picture there; none follows. */
  default void end(Drawing last) {
    update(last);
  }
}
