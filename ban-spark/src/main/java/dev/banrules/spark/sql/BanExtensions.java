package dev.banrules.spark.sql;

import dev.banrules.io.Catalogs;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.spark.FleetRules;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.SparkSessionExtensions;
import org.apache.spark.sql.catalyst.FunctionIdentifier;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ExpressionInfo;
import scala.Function1;
import scala.Tuple3;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;
import scala.runtime.AbstractFunction1;
import scala.runtime.BoxedUnit;

/**
 * Adds {@code ban_audit(profile, date)} and {@code ban_decide(profile, software, conduct, date)} to
 * Spark SQL, where {@code spark.sql.extensions} names this class.
 *
 * <p>A profile is a struct of its shape, or its text. The catalogs are the built-in one, or the
 * files and folders that {@code spark.banrules.catalogs} names, with commas between them. They are
 * read once for each value of this setting.
 */
public final class BanExtensions extends AbstractFunction1<SparkSessionExtensions, BoxedUnit> {

  static final String CATALOGS = "spark.banrules.catalogs";

  /** Makes what Spark calls once a session. */
  public BanExtensions() {}

  @Override
  public BoxedUnit apply(SparkSessionExtensions extensions) {
    SentRules rules = new SentRules();
    add(
        extensions,
        rules,
        AuditFunction.NAME,
        2,
        "_FUNC_(profile, date) - The answer to a device on a day.",
        AuditFunction.class,
        AuditFunction::new);
    add(
        extensions,
        rules,
        DecideFunction.NAME,
        4,
        "_FUNC_(profile, software, conduct, date) - Whether something may be done.",
        DecideFunction.class,
        DecideFunction::new);
    return BoxedUnit.UNIT;
  }

  private static void add(
      SparkSessionExtensions extensions,
      SentRules rules,
      String name,
      int arity,
      String usage,
      Class<?> type,
      BiFunction<List<Expression>, Broadcast<FleetRules>, Expression> maker) {
    Function1<Seq<Expression>, Expression> builder =
        new AbstractFunction1<>() {
          @Override
          public Expression apply(Seq<Expression> arguments) {
            if (arguments.length() != arity) {
              throw new IllegalArgumentException(
                  name + " takes " + arity + " arguments, not " + arguments.length());
            }
            return maker.apply(CollectionConverters.asJava(arguments), rules.get());
          }
        };
    extensions.injectFunction(
        new Tuple3<>(
            FunctionIdentifier.apply(name),
            new ExpressionInfo(
                type.getName(), "", name, usage, "", "", "", "misc_funcs", "", "", "built-in"),
            builder));
  }

  /** The rules of each setting, read and sent to executors when a function first needs them. */
  private static final class SentRules {

    private final Map<String, Broadcast<FleetRules>> sent = new HashMap<>();

    synchronized Broadcast<FleetRules> get() {
      SparkSession session = SparkSession.active();
      return sent.computeIfAbsent(
          session.conf().get(CATALOGS, ""),
          named ->
              JavaSparkContext.fromSparkContext(session.sparkContext())
                  .broadcast(FleetRules.of(catalogs(named))));
    }

    private static CatalogSet catalogs(String named) {
      return named.isBlank()
          ? Catalogs.builtIn()
          : Catalogs.read(
              Arrays.stream(named.split(","))
                  .map(name -> Path.of(name.strip()))
                  .toArray(Path[]::new));
    }
  }
}
