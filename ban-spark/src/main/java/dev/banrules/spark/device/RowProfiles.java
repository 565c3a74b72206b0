package dev.banrules.spark.device;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableSet;
import dev.banrules.io.document.Limits;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.Coverage;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.device.FormFactor;
import dev.banrules.model.device.Owner;
import dev.banrules.model.device.OwnerKind;
import dev.banrules.model.device.Platform;
import dev.banrules.model.place.Jurisdiction;
import java.util.Optional;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.UnsafeRow;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/**
 * Makes profiles of rows. What is sound is made at once. Whatever else a row has goes to the reader
 * of documents as JSON, so that rows and documents are held to the same rules in the same words.
 */
final class RowProfiles {

  private static final String FORMAT = "device-profile/1";

  private final RowSoftware.Texts texts = new RowSoftware.Texts();
  private final Memo<Jurisdiction> places;
  private final Memo<Platform> platforms = RowSoftware.Texts.words(Platform.class);
  private final Memo<FormFactor> formFactors = RowSoftware.Texts.words(FormFactor.class);
  private final Memo<OwnerKind> ownerKinds = RowSoftware.Texts.words(OwnerKind.class);
  private final Memo<Coverage> coverages = RowSoftware.Texts.words(Coverage.class);
  private final RowJson json;
  private final ProfileTexts documents;

  private final int format;
  private final int id;
  private final int platform;
  private final int formFactor;
  private final int owner;
  private final int ownerSize;
  private final int ownerKind;
  private final int ownerOf;
  private final int ownerSector;
  private final int location;
  private final int contractsWith;
  private final int enrolledWith;
  private final int networks;
  private final int purposes;
  private final int coverage;
  private final int software;
  private final @Nullable RowSoftware softwareReader;

  RowProfiles(StructType struct, CatalogSet catalogs) {
    places = new Memo<>(code -> known(code, catalogs));
    json = new RowJson(struct);
    documents = new ProfileTexts(catalogs);
    Columns columns = new Columns(struct);
    format = columns.position("format");
    id = columns.position("id");
    platform = columns.position("platform");
    formFactor = columns.position("formFactor");
    owner = columns.position("owner");
    StructType ownerType = columns.type(owner) instanceof StructType type ? type : new StructType();
    Columns ownerColumns = new Columns(ownerType);
    ownerSize = ownerType.length();
    ownerKind = ownerColumns.position("kind");
    ownerOf = ownerColumns.position("of");
    ownerSector = ownerColumns.position("sector");
    location = columns.position("location");
    contractsWith = columns.position("contractsWith");
    enrolledWith = columns.position("enrolledWith");
    networks = columns.position("networks");
    purposes = columns.position("purposes");
    coverage = columns.position("coverage");
    software = columns.position("software");
    softwareReader =
        columns.type(software) instanceof ArrayType array
            ? new RowSoftware((StructType) array.elementType(), texts)
            : null;
  }

  /** A place that nothing is to be said about. */
  private static Jurisdiction known(String code, CatalogSet catalogs) {
    Jurisdiction place = Jurisdiction.of(code);
    if (catalogs.unknownPlace(place).isPresent()) {
      throw new IllegalArgumentException("an unknown place");
    }
    return place;
  }

  /** The device of a row. */
  DeviceInput read(InternalRow row) {
    int limit = Limits.defaults().profileBytes();
    if (row instanceof UnsafeRow unsafe && unsafe.getSizeInBytes() > limit) {
      return DeviceInput.unreadable(
          null, "found a row of more than " + limit + " bytes, expected one within that limit");
    }
    try {
      return DeviceInput.of(profile(row));
    } catch (Memo.NotUtf8 e) {
      return DeviceInput.unreadable(null, "found bytes that are not UTF-8, expected UTF-8");
    } catch (IllegalArgumentException e) {
      return documents.read(null, json.of(row).getBytes(UTF_8));
    }
  }

  private DeviceProfile profile(InternalRow row) {
    if (softwareReader == null
        || !Columns.isStated(row, id)
        || !Columns.isStated(row, software)
        || (Columns.isStated(row, format)
            && !texts.plain.of(row.getUTF8String(format)).equals(FORMAT))) {
      throw new IllegalArgumentException("no profile");
    }
    DeviceProfile.Builder builder =
        DeviceProfile.builder()
            .id(texts.plain.of(row.getUTF8String(id)))
            .platform(Columns.text(row, platform, platforms))
            .formFactor(Columns.text(row, formFactor, formFactors))
            .location(set(row, location, places))
            .contractsWith(set(row, contractsWith, places))
            .enrolledWith(set(row, enrolledWith, places))
            .networks(set(row, networks, places))
            .software(softwareReader.all(row.getArray(software)));
    if (Columns.isStated(row, owner)) {
      InternalRow stated = row.getStruct(owner, ownerSize);
      builder.owner(
          new Owner(
              Columns.text(stated, ownerKind, ownerKinds),
              Columns.text(stated, ownerOf, places),
              Columns.text(stated, ownerSector, texts.plain)));
    }
    set(row, purposes, texts.plain).ifPresent(builder::purposes);
    Columns.text(row, coverage, coverages).ifPresent(builder::coverage);
    return builder.build();
  }

  private static <T> Optional<ImmutableSet<T>> set(InternalRow row, int position, Memo<T> memo) {
    return Columns.isStated(row, position)
        ? Optional.of(ImmutableSet.copyOf(Columns.texts(row.getArray(position), memo)))
        : Optional.empty();
  }
}
