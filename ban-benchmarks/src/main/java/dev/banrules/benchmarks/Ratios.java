package dev.banrules.benchmarks;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints what each contender costs, and how many times the engine's cost that is, for a machine
 * that others use too. JMH measures one after the other, so that a noisy minute falls on one of
 * them; here all take turns in short slices, and it is the processor time of the thread that
 * counts, set against a slice of the engine just before and after. What runs in other threads, such
 * as the garbage collector, is not in it, which favours those that allocate most.
 */
final class Ratios {

  private static final int CHECKED = 20;
  private static final long MILLISECOND = 1_000_000;
  private static final long WARM_UP = 3_000 * MILLISECOND;
  private static final long TURN = 200 * MILLISECOND;
  private static final long ENGINES_TURN = 40 * MILLISECOND;

  private final BenchmarkDevices devices;
  private final Turns engine;
  private final List<Turns> others = new ArrayList<>();

  private Ratios(BenchmarkWorld world, String on, List<String> contenders) {
    devices = BenchmarkDevices.of(world, on);
    Contender rules = Contenders.engine(world, devices);
    engine = new Turns(Contenders.BANRULES, rules::answer);
    Probes probes = new Probes(world);
    others.add(new Turns("probes", device -> probes.known(device)));
    for (String name : contenders) {
      Contender contender = Contenders.loadAndCheck(name, world, rules, devices.first(CHECKED));
      others.add(new Turns(name, contender::answer));
    }
  }

  /**
   * Measures and prints.
   *
   * @param args the number of bans, the devices as in {@link AuditBenchmark#on}, the number of
   *     rounds and, if not all, the contenders
   */
  public static void main(String[] args) {
    ImmutableMap<String, Contender.Loader> loaders = Contenders.loaders();
    List<String> contenders = new ArrayList<>(ImmutableList.copyOf(args).subList(3, args.length));
    if (contenders.isEmpty()) {
      contenders.addAll(loaders.keySet());
      contenders.remove(Contenders.BANRULES);
    }
    Ratios ratios = new Ratios(new BenchmarkWorld(Integer.parseInt(args[0])), args[1], contenders);
    System.out.printf(Locale.ROOT, "%s bans, on each device %s banned%n%n", args[0], args[1]);
    ratios.run(Integer.parseInt(args[2]));
  }

  private void run(int rounds) {
    engine.take(devices, WARM_UP);
    others.forEach(other -> other.take(devices, WARM_UP));
    engine.forget();
    others.forEach(Turns::forget);
    for (int i = 0; i < rounds; i++) {
      for (Turns other : others) {
        engine.take(devices, ENGINES_TURN);
        other.take(devices, TURN);
        engine.take(devices, ENGINES_TURN);
        other.compare(engine);
      }
    }
    System.out.println(
        "| contender | µs a device, processor time (least to most) | µs, wall time"
            + " | times the engine's | KiB allocated |");
    System.out.println("| --- | ---: | ---: | ---: | ---: |");
    System.out.println(engine.row());
    others.forEach(other -> System.out.println(other.row()));
  }
}
