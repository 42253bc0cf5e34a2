package streamlab.show;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** The forms on this class path. */
final class Forms {

  private static final List<Form> ALL = find();

  private Forms() {}

  static Optional<Drawable> of(Object value) {
    return ALL.stream().flatMap(form -> form.of(value).stream()).findFirst();
  }

  private static List<Form> find() {
    List<Form> forms = new ArrayList<>();
    Iterator<ServiceLoader.Provider<Form>> providers =
        ServiceLoader.load(Form.class, Forms.class.getClassLoader()).stream().iterator();
    while (providers.hasNext()) {
      try {
        forms.add(providers.next().get());
      } catch (ServiceConfigurationError | LinkageError e) {
        // A kind of the other half of the course.
        continue;
      }
    }
    return forms;
  }
}
