package dev.banrules.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.banrules.model.device.DeviceProfile;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The turns of one contender, and what came out of each. */
final class Turns {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private final String name;
  private final Function<DeviceProfile, Object> work;
  private final List<Double> processor = new ArrayList<>();
  private final List<Double> wall = new ArrayList<>();
  private final List<Double> allocated = new ArrayList<>();
  private final List<Double> ratios = new ArrayList<>();

  @SuppressWarnings("UnusedVariable") // a sink, so that no work is optimised away
  private int kept;

  Turns(String name, Function<DeviceProfile, Object> work) {
    this.name = name;
    this.work = work;
  }

  /** One device after another until so many nanoseconds of processor time are used up. */
  void take(BenchmarkDevices devices, long nanoseconds) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long time = System.nanoTime();
    long start = THREADS.getCurrentThreadCpuTime();
    long used = 0;
    int number = 0;
    while (used < nanoseconds) {
      // The clock is dear: it is asked the less often the more devices fit between two looks.
      for (int batch = Math.min(256, number / 8 + 1); batch > 0; batch--) {
        kept += work.apply(devices.next()).hashCode() == 0 ? 1 : 0;
        number++;
      }
      used = THREADS.getCurrentThreadCpuTime() - start;
    }
    wall.add((System.nanoTime() - time) / 1e3 / number);
    processor.add(used / 1e3 / number);
    allocated.add((THREADS.getCurrentThreadAllocatedBytes() - bytes) / 1024.0 / number);
  }

  /** Sets the last turn against the last two of another. */
  void compare(Turns other) {
    double base = Math.min(last(other.processor, 1), last(other.processor, 2));
    ratios.add(last(processor, 1) / base);
  }

  void forget() {
    processor.clear();
    wall.clear();
    allocated.clear();
  }

  /** A row of the table; medians of the turns. */
  String row() {
    return String.format(
        Locale.ROOT,
        "| %s | %.2f (%.2f to %.2f) | %.2f | %s | %.2f |",
        name,
        median(processor),
        processor.stream().min(Double::compare).orElseThrow(),
        processor.stream().max(Double::compare).orElseThrow(),
        median(wall),
        ratios.isEmpty() ? "1" : String.format(Locale.ROOT, "%.2f", median(ratios)),
        median(allocated));
  }

  private static double last(List<Double> values, int back) {
    return values.get(values.size() - back);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
