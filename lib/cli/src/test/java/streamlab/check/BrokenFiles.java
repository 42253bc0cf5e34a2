package streamlab.check;

import java.util.List;

/** Every way in which the files of an exercise can be wrong. */
final class BrokenFiles {

  static final List<Breakage> ALL =
      List.of(
          Breakage.of(
              "no-folder",
              it -> it.delete("{folder}"),
              "{folder} is missing: write the exercise or take {name} off"
                  + " exercises/catalogue.tsv."),
          Breakage.of(
              "no-solutions",
              it -> it.delete("{solutions}"),
              "{solutions} is missing: write the solution with its answers."),
          Breakage.of(
              "no-interface",
              it -> it.delete("{folder}/{Type}.java"),
              "{folder}/{Type}.java is missing: write the interface that answers implement."),
          Breakage.of(
              "no-stub",
              it -> it.delete("{folder}/My{Type}.java"),
              "{folder}/My{Type}.java is missing: write the starting point, which throws"
                  + " NotStarted."),
          Breakage.of(
              "no-starting-point",
              it -> it.delete("{folder}/starting-point.txt"),
              "{folder}/starting-point.txt is missing: copy My{Type}.java to this file."),
          Breakage.of(
              "no-task",
              it -> it.delete("{folder}/task.md"),
              "{folder}/task.md is missing: write the task, with sample input and expected output"
                  + " as tables."),
          Breakage.of(
              "no-hints",
              it -> it.delete("{folder}/hints.md"),
              "{folder}/hints.md is missing: write three hints under ## Nudge, ## Pointer and ##"
                  + " Sketch."),
          Breakage.of(
              "no-design",
              it -> it.delete("{folder}/design.md"),
              "{folder}/design.md is missing: write ten lines on objectives, prerequisites and"
                  + " scope."),
          Breakage.of(
              "no-misconceptions",
              it -> it.delete("{folder}/misconceptions.properties"),
              "{folder}/misconceptions.properties is missing: write a sentence for each"
                  + " misconception."),
          Breakage.of(
              "no-grader",
              it -> it.delete("{grader}"),
              "{grader} is missing: write the grader with five to twelve facts."),
          Breakage.of(
              "no-discussion",
              it -> it.delete("{solutions}/discussion.md"),
              "{solutions}/discussion.md is missing: discuss the solution, the alternatives and"
                  + " their price."),
          Breakage.of(
              "no-package-info",
              it -> it.delete("{solutions}/wrong/package-info.java"),
              "{solutions}/wrong/package-info.java is missing: say in a line what the package is"
                  + " for."),
          Breakage.of(
              "no-javadoc",
              it -> it.edit("{folder}/{Type}.java", "/** Which of two numbers is larger? */", ""),
              "{folder}/{Type}.java has no Javadoc on the interface: tell the task in a few"
                  + " lines."),
          Breakage.of(
              "answered-already",
              it -> it.edit("{folder}/My{Type}.java", "throw new", "// throw new"),
              "{folder}/starting-point.txt differs from My{Type}.java: make them the same, byte"
                  + " for byte (./lab reset {name} puts the starting point back)."),
          Breakage.of(
              "no-title",
              it -> it.edit("{folder}/task.md", "# The", "The"),
              "{folder}/task.md has no title: begin it with a line \"# …\"."),
          Breakage.of(
              "no-table",
              it -> it.edit("{folder}/task.md", "|---|---|---|", ""),
              "{folder}/task.md has no table: show sample input and expected output as a Markdown"
                  + " table."),
          Breakage.of(
              "no-measure",
              it -> it.edit("{folder}/task.md", "What counts", "Note"),
              "{folder}/task.md does not say what counts: add a paragraph that begins \"**What"
                  + " counts**\"."),
          Breakage.of(
              "missing-hint",
              it -> it.edit("{folder}/hints.md", "Compare them.", ""),
              "{folder}/hints.md has no text under \"## Pointer\": write hint 2 of 3."),
          Breakage.of(
              "hidden-hint",
              it -> it.edit("{folder}/hints.md", "## Sketch", "## Extra\nMore.\n\n## Sketch"),
              "{folder}/hints.md has a heading \"Extra\", which no learner sees: the levels are"
                  + " Nudge, Pointer, Sketch."),
          Breakage.of(
              "thin-design",
              it -> it.write("{folder}/design.md", "- **Objective**: compare.\n"),
              "{folder}/design.md has 1 line: tell objectives, prerequisites and what is out of"
                  + " scope in about ten (6 to 14)."),
          Breakage.of(
              "no-sentence",
              it ->
                  it.edit(
                      "{folder}/misconceptions.properties",
                      "Nothing is added: one of the two is the answer.",
                      "no"),
              "{folder}/misconceptions.properties has no whole sentence for adds: write what the"
                  + " learner should read, with a full stop."),
          Breakage.of(
              "empty-discussion",
              it -> it.write("{solutions}/discussion.md", "# The larger number\n"),
              "{solutions}/discussion.md is not a discussion yet: a title \"# …\", then the"
                  + " alternatives and their price."),
          Breakage.of(
              "names-an-id",
              it -> it.edit("{folder}/task.md", "whole numbers", "whole numbers (K01-01)"),
              "{folder}/task.md names K01-01, which tells a learner nothing: say it in words."),
          Breakage.of(
              "dead-link",
              it -> it.edit("{folder}/task.md", "whole numbers", "[numbers](numbers.md)"),
              "{folder}/task.md links to numbers.md, which is not there: mend the link."),
          Breakage.of(
              "dead-image",
              it -> it.edit("{solutions}/discussion.md", "A library", "![Line](line.svg) A"),
              "{solutions}/discussion.md links to line.svg, which is not there: mend the link."));

  private BrokenFiles() {}
}
