package streamlab.cli;

import picocli.CommandLine.IVersionProvider;

/** What {@code lab --version} says. */
final class Versions implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"Stream Lab 1.0.0, Java " + System.getProperty("java.version")};
  }
}
