package dev.banrules.spark.sql;

import dev.banrules.model.device.DeviceProfile;
import dev.banrules.rules.BanRules;
import dev.banrules.spark.FleetRules;
import dev.banrules.spark.answer.AnswerRows;
import dev.banrules.spark.answer.AnswerSchema;
import dev.banrules.spark.device.DeviceInput;
import java.time.LocalDate;
import java.util.List;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.catalyst.expressions.Expression;
import org.apache.spark.sql.types.AbstractDataType;
import org.apache.spark.sql.types.AnyDataType$;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import scala.collection.immutable.Seq;
import scala.jdk.javaapi.CollectionConverters;

/** {@code ban_audit(profile, date)}: the answer to a device on a day. */
final class AuditFunction extends BanExpression {

  static final String NAME = "ban_audit";

  private static final long serialVersionUID = 1L;

  private transient @Nullable Devices devices;

  AuditFunction(List<Expression> arguments, Broadcast<FleetRules> rules) {
    super(NAME, arguments, rules);
  }

  @Override
  public Seq<AbstractDataType> inputTypes() {
    return CollectionConverters.asScala(
            List.<AbstractDataType>of(AnyDataType$.MODULE$, DataTypes.DateType))
        .toSeq();
  }

  @Override
  StructType answerType() {
    return AnswerSchema.days(false);
  }

  @Override
  Row answer(Object[] arguments) {
    BanRules compiled = rules().value().compiled();
    if (devices == null) {
      devices = new Devices(argumentType(0), compiled.catalogs());
    }
    AnswerRows rows = new AnswerRows(compiled.catalogs(), false);
    DeviceInput input = devices.read(arguments[0]);
    DeviceProfile profile = input.profile();
    LocalDate date = LocalDate.ofEpochDay((int) arguments[1]);
    return profile == null
        ? rows.unreadable(input, input.problems(), 1)
        : rows.day(input, profile, compiled.audit(profile, date));
  }

  @Override
  BanExpression of(List<Expression> arguments) {
    return new AuditFunction(arguments, rules());
  }
}
