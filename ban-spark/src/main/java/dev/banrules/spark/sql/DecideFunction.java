package dev.banrules.spark.sql;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.io.document.StreamedDocument;
import dev.banrules.io.document.StreamedDocuments;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import dev.banrules.model.value.InvalidValueException;
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

/**
 * {@code ban_decide(profile, software, conduct, date)}: whether something may be done. Software is
 * an identifier such as {@code android:com.tencent.mm}, or a piece of a profile as JSON.
 */
final class DecideFunction extends BanExpression {

  static final String NAME = "ban_decide";

  private static final long serialVersionUID = 1L;

  private transient @Nullable Devices devices;

  DecideFunction(List<Expression> arguments, Broadcast<FleetRules> rules) {
    super(NAME, arguments, rules);
  }

  @Override
  public Seq<AbstractDataType> inputTypes() {
    return CollectionConverters.asScala(
            List.<AbstractDataType>of(
                AnyDataType$.MODULE$,
                DataTypes.StringType,
                DataTypes.StringType,
                DataTypes.DateType))
        .toSeq();
  }

  @Override
  StructType answerType() {
    return AnswerSchema.decision();
  }

  @Override
  Row answer(Object[] arguments) {
    BanRules compiled = rules().value().compiled();
    if (devices == null) {
      devices = new Devices(argumentType(0), compiled.catalogs());
    }
    DeviceInput input = devices.read(arguments[0]);
    DeviceProfile profile = input.profile();
    if (profile == null) {
      return AnswerRows.undecided(input.problems());
    }
    try {
      Software software = software(arguments[1].toString());
      Conduct conduct = Conduct.of(arguments[2].toString());
      LocalDate date = LocalDate.ofEpochDay((int) arguments[3]);
      return new AnswerRows(compiled.catalogs(), false)
          .decision(input, compiled.decide(profile, software, conduct, date));
    } catch (InvalidValueException | InvalidDocumentException e) {
      return AnswerRows.undecided(List.of(String.valueOf(e.getMessage())));
    }
  }

  private static Software software(String text) {
    if (!text.stripLeading().startsWith("{")) {
      return Software.builder().addIdentifiers(Identifier.parse(text.strip())).build();
    }
    try (StreamedDocuments<Software> pieces =
        Profiles.unchecked().software(Source.of("software", text))) {
      StreamedDocument<Software> piece = pieces.next();
      if (pieces.hasNext()) {
        throw new InvalidDocumentException(
            ImmutableList.of(
                Problem.error(piece.place(), "several pieces of software", "one of them")));
      }
      return piece.value().orElseThrow(() -> new InvalidDocumentException(piece.problems()));
    }
  }

  @Override
  BanExpression of(List<Expression> arguments) {
    return new DecideFunction(arguments, rules());
  }
}
