package dev.banrules.spark.scale;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.device.Software;
import dev.banrules.model.place.Jurisdiction;
import dev.banrules.model.software.Identifier;
import dev.banrules.spark.Fleets;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Devices of numbers, the same for each number: Canadian phones with applications of 20,000, of
 * which one in a thousand is banned.
 *
 * @param applications how many applications are on each
 */
record MadeFleet(int applications) implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final int APPLICATIONS = 20_000;
  private static final int CLEAN_FOR_EACH_BANNED = 1_000;

  private static final ImmutableList<String> BANNED =
      ImmutableList.of("android:com.tencent.mm", "android:com.zhiliaoapp.musically");

  private static final int FIRST_DAY = (int) LocalDate.of(2024, 1, 1).toEpochDay();

  /** The device as a profile. */
  DeviceProfile profile(long number) {
    SplittableRandom random = new SplittableRandom(number);
    DeviceProfile.Builder device =
        DeviceProfile.builder()
            .id("device-" + number)
            .platform(Platform.ANDROID)
            .formFactor(FormFactor.PHONE)
            .owner(Owner.of(OwnerKind.GOVERNMENT, Jurisdiction.of("CA")))
            .location(ImmutableSet.of(Jurisdiction.of("CA-ON")))
            .contractsWith(ImmutableSet.of())
            .enrolledWith(ImmutableSet.of());
    for (int i = 0; i < applications; i++) {
      int application = random.nextInt(APPLICATIONS);
      device.addSoftware(
          Software.builder()
              .name("Application " + application)
              .addIdentifiers(Identifier.parse(identifier(application, random)))
              .version(version(application))
              .installedAt(LocalDate.ofEpochDay(FIRST_DAY + random.nextInt(700)))
              .lastUpdate(LastUpdate.never())
              .build());
    }
    return device.build();
  }

  /** The device as a row of {@link Fleets#schema()}, in Spark's own form. */
  private InternalRow row(long number) {
    SplittableRandom random = new SplittableRandom(number);
    Object[] software = new Object[applications];
    for (int i = 0; i < applications; i++) {
      int application = random.nextInt(APPLICATIONS);
      software[i] =
          row(
              null,
              Made.NAMES[application],
              null,
              Made.identifiers(application, random),
              Made.VERSIONS[application],
              null,
              FIRST_DAY + random.nextInt(700),
              Made.NEVER,
              null);
    }
    return row(
        null,
        text("device-" + number),
        text("android"),
        text("phone"),
        row(text("government"), text("CA"), null),
        texts("CA-ON"),
        texts(),
        texts(),
        null,
        null,
        null,
        new GenericArrayData(software));
  }

  /** Devices as rows, made in the tasks that read them. */
  Dataset<Row> rows(SparkSession session, long devices, int partitions) {
    JavaRDD<InternalRow> rows =
        session.range(0, devices, 1, partitions).toJavaRDD().map(number -> row(number));
    return ((org.apache.spark.sql.classic.SparkSession) session)
        .internalCreateDataFrame(rows.rdd(), Fleets.schema(), false);
  }

  private static String identifier(int application, SplittableRandom random) {
    return random.nextInt(CLEAN_FOR_EACH_BANNED) == 0
        ? BANNED.get(random.nextInt(BANNED.size()))
        : clean(application);
  }

  private static String clean(int application) {
    return "android:com.v" + application % 2_000 + ".app" + application;
  }

  private static String version(int application) {
    return 1 + application % 9 + "." + application % 30;
  }

  private static InternalRow row(@Nullable Object... values) {
    return new GenericInternalRow(values);
  }

  private static UTF8String text(String text) {
    return UTF8String.fromString(text);
  }

  private static GenericArrayData texts(String... texts) {
    Object[] all = new Object[texts.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = text(texts[i]);
    }
    return new GenericArrayData(all);
  }

  /** What rows are made of, so that to make them costs little beside their audit. */
  private static final class Made {

    static final UTF8String NEVER = text("never");
    static final UTF8String[] NAMES = new UTF8String[APPLICATIONS];
    static final UTF8String[] VERSIONS = new UTF8String[APPLICATIONS];
    private static final GenericArrayData[] CLEAN = new GenericArrayData[APPLICATIONS];

    static {
      for (int i = 0; i < APPLICATIONS; i++) {
        NAMES[i] = text("Application " + i);
        VERSIONS[i] = text(version(i));
        CLEAN[i] = texts(clean(i));
      }
    }

    static GenericArrayData identifiers(int application, SplittableRandom random) {
      return random.nextInt(CLEAN_FOR_EACH_BANNED) == 0
          ? texts(BANNED.get(random.nextInt(BANNED.size())))
          : CLEAN[application];
    }
  }
}
