package dev.banrules.cli.console;

/** What is prepared while other things are done; the process does not wait for it to end. */
public final class Background {

  private Background() {}

  /** Runs something in a thread of its own. */
  public static void run(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.start();
  }
}
