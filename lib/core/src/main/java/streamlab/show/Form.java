package streamlab.show;

import java.util.Optional;

/**
 * How values of a kind that the library does not own are shown. Found by the service loader; one
 * whose kind is not on the class path is left out.
 */
public interface Form {

  /** The value as it is to be shown; nothing when it is of another kind. */
  Optional<Drawable> of(Object value);
}
