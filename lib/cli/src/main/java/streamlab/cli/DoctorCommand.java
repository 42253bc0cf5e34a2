package streamlab.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import streamlab.doctor.Doctor;
import streamlab.doctor.Finding;
import streamlab.home.LabHome;

/** {@code lab doctor}. */
@Command(
    name = "doctor",
    description = "Checks all that the lab needs; each line says ok or how to mend it.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples: ./lab doctor",
      "          ./lab doctor --json",
      "Exit code 0 when all is well, 1 when something has to be mended."
    })
final class DoctorCommand implements Callable<Integer> {

  @Option(names = "--json", description = "For programs: the same as JSON.")
  private boolean json;

  @Override
  public Integer call() {
    Doctor doctor = new Doctor(LabHome.find());
    return (json ? asJson(doctor) : asLines(doctor)) ? 0 : 1;
  }

  private static boolean asLines(Doctor doctor) {
    boolean well = doctor.examine(new Lines());
    System.out.println(well ? "All is well." : "Lines with -- say what to mend.");
    return well;
  }

  private static boolean asJson(Doctor doctor) {
    List<Map<String, Object>> findings = new ArrayList<>();
    boolean well =
        doctor.examine(
            new Doctor.Listener() {
              @Override
              public void begins(String name) {}

              @Override
              public void found(String name, Finding finding) {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("check", name);
                one.put("ok", finding.ok());
                one.put("text", finding.text());
                findings.add(one);
              }
            });
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("ok", well);
    all.put("checks", findings);
    Json.print(all);
    return well;
  }

  /** One line per check; on a terminal it shows first that the check is being made. */
  private static final class Lines implements Doctor.Listener {
    private final boolean terminal = Colours.isTerminal();

    @Override
    public void begins(String name) {
      if (terminal) {
        System.out.print(label("…", name) + "checking");
        System.out.flush();
      }
    }

    @Override
    public void found(String name, Finding finding) {
      String mark = finding.ok() ? "@|green ok|@" : "@|bold,red --|@";
      String start = terminal ? "\r\u001b[2K" : "";
      String coloured = Colours.wanted().new Text(mark).toString();
      System.out.println(start + label(coloured, name) + finding.text());
    }

    private static String label(String mark, String name) {
      String gap = " ".repeat(mark.equals("…") ? 3 : 2);
      return mark + gap + String.format(Locale.ROOT, "%-20s", name);
    }
  }
}
