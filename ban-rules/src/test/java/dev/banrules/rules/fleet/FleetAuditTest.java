package dev.banrules.rules.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.banrules.model.ban.Ban;
import dev.banrules.model.ban.Timeline;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.verdict.AuditOptions;
import dev.banrules.model.verdict.Status;
import dev.banrules.model.verdict.Verdict;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FleetAuditTest {

  private static final LocalDate DAY = Samples.EFFECTIVE;
  private static final Ban BAN =
      Samples.ban("b")
          .timeline(Timeline.builder().effective(DAY).ended(LocalDate.parse("2025-09-01")).build())
          .build();
  private static final BanRules RULES = BanRules.compile(Samples.acmeWith(BAN));

  /** Every third device bears the banned game. */
  private static DeviceProfile device(int number) {
    return DeviceProfile.builder()
        .from(Samples.device().build())
        .id("d" + number)
        .addSoftware(Samples.software(number % 3 == 0 ? "deb:game" : "deb:app" + number).build())
        .build();
  }

  private static List<DeviceProfile> devices(int count) {
    return IntStream.range(0, count).mapToObj(FleetAuditTest::device).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void answersAsSingleAuditsDoInTheOrderOfTheDevices(int threads) {
    List<DeviceProfile> devices = devices(300);

    List<FleetAnswer<DeviceProfile>> answers =
        FleetAudit.of(RULES).withThreads(threads).auditAll(devices.stream(), DAY).toList();

    assertThat(answers)
        .extracting(answer -> answer.verdict().orElseThrow())
        .isEqualTo(devices.stream().map(device -> RULES.audit(device, DAY)).toList());
    assertThat(answers)
        .extracting(FleetAnswer::position)
        .isEqualTo(IntStream.range(0, 300).mapToObj(i -> (long) i).toList());
    assertThat(answers).extracting(FleetAnswer::entry).isEqualTo(devices);
    assertThat(answers).extracting(FleetAnswer::unchanged).containsOnly(false);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void oneEntryThatFailsDoesNotStopTheRest(int threads) {
    List<FleetAnswer<String>> answers =
        FleetAudit.of(RULES)
            .withThreads(threads)
            .auditAll(Stream.of("0", "one", "3"), text -> device(Integer.parseInt(text)), DAY)
            .toList();

    assertThat(answers)
        .extracting(answer -> answer.verdict().map(Verdict::status))
        .containsExactly(
            Optional.of(Status.VIOLATING), Optional.empty(), Optional.of(Status.VIOLATING));
    assertThat(answers.get(1).failure().orElseThrow()).isInstanceOf(NumberFormatException.class);
    assertThat(answers.get(1).entry()).isEqualTo("one");
    assertThat(answers.get(1).position()).isEqualTo(1);
    assertThat(answers.get(0).failure()).isEmpty();
  }

  /** Readers of other people's formats throw what they like. */
  @ParameterizedTest
  @MethodSource("failures")
  void everyFailureIsTheAnswerToItsEntry(RuntimeException failure) {
    List<FleetAnswer<Integer>> answers =
        FleetAudit.of(RULES)
            .auditAll(
                Stream.of(0, 1, 2),
                number -> {
                  if (number == 1) {
                    throw failure;
                  }
                  return device(number);
                },
                DAY)
            .toList();

    assertThat(answers)
        .extracting(answer -> answer.failure())
        .containsExactly(Optional.empty(), Optional.of(failure), Optional.empty());
  }

  static Stream<RuntimeException> failures() {
    return Stream.of(
        new IllegalStateException("a"),
        new NullPointerException("b"),
        new UncheckedIOException("c", new IOException("d")),
        new ArithmeticException("e"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void makesOfEachAnswerWhatIsWantedInTheThreadThatAudits(int threads) {
    Set<String> names = ConcurrentHashMap.newKeySet();

    List<String> made =
        FleetAudit.of(RULES)
            .withThreads(threads)
            .auditAll(
                Stream.of("0", "one", "3"),
                text -> device(Integer.parseInt(text)),
                DAY,
                answer -> {
                  names.add(Thread.currentThread().getName());
                  return answer.entry() + " " + answer.verdict().isPresent();
                })
            .toList();

    assertThat(made).containsExactly("0 true", "one false", "3 true");
    assertThat(names.contains(Thread.currentThread().getName())).isEqualTo(threads == 1);
  }

  @Test
  void takesEntriesAsAnswersAreTaken() {
    AtomicInteger read = new AtomicInteger();
    AtomicBoolean closed = new AtomicBoolean();
    Stream<Integer> endless = Stream.iterate(0, i -> i + 1).onClose(() -> closed.set(true));
    List<Long> positions = new ArrayList<>();

    try (Stream<FleetAnswer<Integer>> answers =
        FleetAudit.of(RULES)
            .withThreads(2)
            .auditAll(
                endless,
                number -> {
                  read.incrementAndGet();
                  return device(number);
                },
                DAY)) {
      answers.limit(10).forEach(answer -> positions.add(answer.position()));
    }

    assertThat(positions).containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(read.get()).isBetween(10, 10 + 2 * 64);
    assertThat(closed).isTrue();
  }

  @Test
  void asksWithItsOptions() {
    AuditOptions next = AuditOptions.builder().nextChange(true).build();

    assertThat(
            FleetAudit.of(RULES)
                .withOptions(next)
                .auditAll(Stream.of(device(0)), DAY)
                .toList()
                .get(0)
                .verdict())
        .contains(RULES.audit(device(0), DAY, next));
  }

  @Test
  void needsAThread() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FleetAudit.of(RULES).withThreads(0))
        .withMessage("an audit needs at least one thread: 0");
  }

  @Test
  void anAnswerIsAVerdictOrAFailure() {
    Optional<Verdict> verdict = Optional.of(RULES.audit(device(0), DAY));
    Optional<RuntimeException> failure = Optional.of(new IllegalStateException());

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FleetAnswer<>(0, "e", verdict, false, failure))
        .withMessage("a verdict or a failure, and not both");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new FleetAnswer<>(0, "e", Optional.empty(), false, Optional.empty()));
  }

  private static FleetAnswer<DeviceProfile> again(
      FleetAudit audit, DeviceProfile device, String day) {
    return audit.auditAll(Stream.of(device), LocalDate.parse(day)).toList().get(0);
  }

  @Test
  void leavesOutDevicesWhoseFindingsStand() {
    FleetAudit audit = FleetAudit.of(RULES).withMemory(FleetMemory.of(10));

    FleetAnswer<DeviceProfile> first = again(audit, device(0), "2025-05-01");
    assertThat(first.unchanged()).isFalse();
    assertThat(first.verdict().orElseThrow().status()).isEqualTo(Status.VIOLATING);
    FleetAnswer<DeviceProfile> later = again(audit, device(0), "2025-08-31");
    assertThat(later.unchanged()).isTrue();
    assertThat(later.verdict()).isEqualTo(first.verdict());
    FleetAnswer<DeviceProfile> ended = again(audit, device(0), "2025-09-01");
    assertThat(ended.unchanged()).isFalse();
    assertThat(ended.verdict().orElseThrow().status()).isEqualTo(Status.COMPLIANT);
    assertThat(again(audit, device(0), "2030-01-01").unchanged()).isTrue();
    assertThat(again(audit, device(0), "2025-08-31").unchanged()).isFalse();
  }

  @Test
  void auditsAgainWhatIsNotTheSame() {
    FleetMemory memory = FleetMemory.of(10);
    FleetAudit audit = FleetAudit.of(RULES).withMemory(memory);
    again(audit, device(0), "2025-05-01");

    DeviceProfile other = DeviceProfile.builder().from(device(0)).addPurposes("research").build();
    assertThat(again(audit, other, "2025-05-01").unchanged()).isFalse();
    assertThat(again(audit, other, "2025-05-01").unchanged()).isTrue();
    AuditOptions strict =
        AuditOptions.builder().unrecognised(AuditOptions.Unrecognised.POSSIBLE).build();
    assertThat(again(audit.withOptions(strict), other, "2025-05-01").unchanged()).isFalse();
    FleetAudit reloaded = FleetAudit.of(BanRules.compile(Samples.acmeWith(BAN))).withMemory(memory);
    assertThat(again(reloaded, other, "2025-05-01").unchanged()).isFalse();
    assertThat(again(reloaded, other, "2025-05-01").unchanged()).isTrue();
  }

  /** The evidence repeats what the profile states, letter for letter. */
  @Test
  void auditsAgainWhatIsSpeltOtherwise() {
    FleetAudit audit = FleetAudit.of(RULES).withMemory(FleetMemory.of(10));
    DeviceProfile small = withPart("winget:acme.game");
    DeviceProfile capitals = withPart("winget:Acme.Game");
    assertThat(capitals).isEqualTo(small);

    assertThat(again(audit, small, "2025-05-01").unchanged()).isFalse();
    assertThat(again(audit, capitals, "2025-05-01").unchanged()).isFalse();
    assertThat(again(audit, capitals, "2025-05-01").unchanged()).isTrue();
  }

  private static DeviceProfile withPart(String identifier) {
    return DeviceProfile.builder()
        .from(Samples.device().build())
        .addSoftware(
            Software.builder()
                .from(Samples.software("deb:game").build())
                .addComponents(Samples.software(identifier).build())
                .build())
        .build();
  }

  @Test
  void rememberedAuditsKeepTheOptions() {
    AuditOptions options =
        AuditOptions.builder()
            .hints(false)
            .unrecognised(AuditOptions.Unrecognised.POSSIBLE)
            .undated(AuditOptions.Undated.IGNORE)
            .addJurisdictions(dev.banrules.model.place.Jurisdiction.of("US"))
            .build();
    FleetAudit audit = FleetAudit.of(RULES).withOptions(options).withMemory(FleetMemory.of(10));

    Verdict verdict = again(audit, device(0), "2025-05-01").verdict().orElseThrow();

    assertThat(verdict.findings()).isEmpty();
    assertThat(verdict.nextChange()).isPresent();
  }
}
