package dev.banrules.spark.command;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import dev.banrules.cli.console.UsageException;
import dev.banrules.cli.engine.FleetEngine;
import dev.banrules.cli.engine.FleetJob;
import dev.banrules.cli.engine.FleetOutcome;
import dev.banrules.model.verdict.Status;
import dev.banrules.spark.BanSpark;
import dev.banrules.spark.FleetAnswers;
import dev.banrules.spark.FleetRules;
import java.util.Arrays;
import java.util.function.ToLongFunction;
import org.apache.spark.sql.SparkSession;

/** Audits the fleets of {@code ban check} with Spark. */
public final class SparkEngine implements FleetEngine {

  /** Makes what the command finds as a service. */
  public SparkEngine() {}

  @Override
  public String name() {
    return "spark";
  }

  @Override
  public FleetOutcome audit(FleetJob job) {
    boolean own = SparkSession.getDefaultSession().isEmpty();
    SparkSession session = session(job);
    try {
      FleetRules rules =
          FleetRules.of(job.rules().catalogs())
              .withWaivers(job.rules().waivers())
              .withOptions(job.options());
      FleetRules asked = job.documents() ? rules.withDocuments() : rules;
      FleetOutput output = FleetOutput.in(session, job.output());
      ImmutableList<FleetAnswers> answers =
          FleetInputs.of(session, job.inputs()).stream()
              .map(devices -> BanSpark.audit(devices, asked, job.at()))
              .collect(toImmutableList());
      output.write(answers, job.documents());
      return outcome(answers);
    } catch (IllegalArgumentException e) {
      throw new UsageException(Splitter.on('\n').splitToList(String.valueOf(e.getMessage())));
    } finally {
      if (own) {
        session.stop();
      }
    }
  }

  private static SparkSession session(FleetJob job) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("ban check")
            .config("spark.ui.enabled", false)
            .config("spark.sql.session.timeZone", "UTC")
            // Verdicts and errors are written side by side, and not sorted first.
            .config("spark.sql.maxConcurrentOutputFileWriters", 2);
    return job.master().isPresent()
        ? builder.master(job.master().get()).getOrCreate()
        : builder
            .master("local[*]")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate();
  }

  private static FleetOutcome outcome(ImmutableList<FleetAnswers> answers) {
    return new FleetOutcome(
        Arrays.stream(Status.values())
            .collect(
                ImmutableMap.toImmutableMap(
                    status -> status, status -> sum(answers, each -> each.counts().of(status)))),
        sum(answers, each -> each.counts().errors()),
        sum(answers, each -> each.counts().products()),
        sum(answers, each -> each.counts().unrecognised()));
  }

  private static long sum(ImmutableList<FleetAnswers> answers, ToLongFunction<FleetAnswers> count) {
    return answers.stream().mapToLong(count).sum();
  }
}
