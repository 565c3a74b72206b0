package dev.banrules.testkit.law;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.platform.engine.FilterResult;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.PostDiscoveryFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs the laws of a class as a build would, and keeps what they reported. */
final class LawRun implements TestExecutionListener {

  private final List<String> held = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private final List<String> messages = new ArrayList<>();
  private final StringBuilder reports = new StringBuilder();

  private LawRun() {}

  /** Runs all laws of a class. */
  static LawRun of(Class<?> laws) {
    return of(laws, law -> true);
  }

  /** Runs some laws of a class. */
  static LawRun of(Class<?> laws, Predicate<String> which) {
    LawRun run = new LawRun();
    PostDiscoveryFilter some =
        test -> FilterResult.includedIf(!test.isTest() || which.test(test.getDisplayName()));
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request()
            .selectors(selectClass(laws))
            .filters(some)
            // to the listener, and not to the output of the build
            .configurationParameter("jqwik.reporting.usejunitplatform", "true")
            .build();
    LauncherFactory.create().execute(request, run);
    return run;
  }

  /** The laws that were found to hold. */
  List<String> held() {
    return held;
  }

  /** The laws that were found broken. */
  List<String> broken() {
    return broken;
  }

  /** What the broken laws said. */
  List<String> messages() {
    return messages;
  }

  /** What was reported besides: samples, shrunk samples, seeds. */
  String reports() {
    return reports.toString();
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (test.isTest()) {
      Optional<Throwable> failure = result.getThrowable();
      (failure.isPresent() ? broken : held).add(test.getDisplayName());
      failure.ifPresent(f -> messages.add(String.valueOf(f.getMessage())));
    }
  }

  @Override
  public void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
    entry.getKeyValuePairs().values().forEach(reports::append);
  }
}
