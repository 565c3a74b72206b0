package dev.banrules.cli.console;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar on standard error, for a long fleet that somebody watches. */
public final class ProgressDisplay implements AutoCloseable {

  private static final int LONG_FLEET = 1_000;
  private static final int UPDATE_MILLIS = 250;
  private static final int WIDTH = 80;

  private final Console console;
  private long devices;
  private @Nullable ProgressBar bar;

  public ProgressDisplay(Console console) {
    this.console = console;
  }

  /** Counts a device; the bar appears with the first that makes the fleet long. */
  public void step() {
    devices++;
    if (bar != null) {
      bar.step();
    } else if (devices == LONG_FLEET && console.errorsAreWatched()) {
      bar =
          new ProgressBarBuilder()
              .setTaskName("devices")
              .setInitialMax(-1)
              .startsFrom(devices, java.time.Duration.ZERO)
              .setStyle(ProgressBarStyle.ASCII)
              .setUpdateIntervalMillis(UPDATE_MILLIS)
              .setConsumer(new VanishingBar(console.errors()))
              .showSpeed()
              .hideEta()
              .clearDisplayOnFinish()
              .build();
    }
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
    }
  }

  /** Leaves nothing behind, not even an empty line. */
  private static final class VanishingBar extends ConsoleProgressBarConsumer {

    private final PrintStream out;

    VanishingBar(PrintStream out) {
      super(out, WIDTH);
      this.out = out;
    }

    @Override
    public void close() {
      out.flush();
    }
  }
}
