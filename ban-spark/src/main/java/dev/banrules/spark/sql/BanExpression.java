package dev.banrules.spark.sql;

import dev.banrules.spark.FleetRules;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.CatalystTypeConverters;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.analysis.TypeCheckResult;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.catalyst.expressions.ImplicitCastInputTypes;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenContext;
import org.apache.spark.sql.catalyst.expressions.codegen.CodegenFallback;
import org.apache.spark.sql.catalyst.expressions.codegen.ExprCode;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.Function1;
import scala.collection.immutable.IndexedSeq;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/**
 * A function of Spark SQL that answers by rules with a struct, or with null where an argument is
 * null.
 */
abstract class BanExpression extends Expression
    implements CodegenFallback, ImplicitCastInputTypes, Serializable {

  private static final long serialVersionUID = 1L;

  private final String name;
  private final Seq<Expression> children;
  private final Broadcast<FleetRules> rules;
  private transient @Nullable Function1<Object, Object> toInternal;

  BanExpression(String name, List<Expression> children, Broadcast<FleetRules> rules) {
    this.name = name;
    this.children = CollectionConverters.asScala(children).toSeq();
    this.rules = rules;
  }

  /** The answer to arguments that are not null. */
  abstract Row answer(Object[] arguments);

  /** The same function of other arguments. */
  abstract BanExpression of(List<Expression> arguments);

  /** The columns of the answer. */
  abstract StructType answerType();

  final Broadcast<FleetRules> rules() {
    return rules;
  }

  final DataType argumentType(int position) {
    return children.apply(position).dataType();
  }

  @Override
  public final @Nullable Object eval(@Nullable InternalRow row) {
    Object[] arguments = new Object[children.length()];
    for (int i = 0; i < arguments.length; i++) {
      Object argument = children.apply(i).eval(row);
      if (argument == null) {
        return null;
      }
      arguments[i] = argument;
    }
    if (toInternal == null) {
      toInternal = CatalystTypeConverters.createToCatalystConverter(answerType());
    }
    return toInternal.apply(answer(arguments));
  }

  @Override
  public final DataType dataType() {
    return answerType();
  }

  @Override
  public final boolean nullable() {
    return true;
  }

  @Override
  public final Seq<Expression> children() {
    return children;
  }

  @Override
  public final Expression withNewChildrenInternal(IndexedSeq<Expression> arguments) {
    return of(CollectionConverters.asJava(arguments));
  }

  @Override
  public final TypeCheckResult checkInputDataTypes() {
    return ImplicitCastInputTypes.super.checkInputDataTypes();
  }

  @Override
  public final ExprCode doGenCode(CodegenContext context, ExprCode code) {
    return CodegenFallback.super.doGenCode(context, code);
  }

  @Override
  public final String prettyName() {
    return name;
  }

  @Override
  public final int productArity() {
    return 2;
  }

  @Override
  public final Object productElement(int n) {
    return n == 0 ? children : rules;
  }

  @Override
  public final boolean canEqual(Object other) {
    return other != null && other.getClass() == getClass();
  }

  /**
   * Spark gives the cached answers of an equal question, so questions of other rules are others.
   */
  @Override
  public final boolean equals(@Nullable Object other) {
    return other instanceof BanExpression that
        && canEqual(other)
        && rules.id() == that.rules.id()
        && children.equals(that.children);
  }

  @Override
  public final int hashCode() {
    return Objects.hash(getClass(), rules.id(), children);
  }
}
