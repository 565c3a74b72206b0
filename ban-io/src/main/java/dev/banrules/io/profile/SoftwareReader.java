package dev.banrules.io.profile;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.DocumentCursor;
import dev.banrules.io.decode.Lists;
import dev.banrules.io.decode.ObjectShape;
import dev.banrules.io.decode.Scalars;
import dev.banrules.io.decode.ValueReader;
import dev.banrules.model.device.LastUpdate;
import dev.banrules.model.device.ProductKind;
import dev.banrules.model.device.Software;
import dev.banrules.model.software.Identifier;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads a piece of software as a profile has it. */
public final class SoftwareReader implements ValueReader<Software> {

  static final String NEVER = "never";

  private final ValueReader<Software> object;

  private SoftwareReader() {
    ObjectShape shape = new ObjectShape("a piece of software");
    var kind = shape.optional("kind", Scalars.word(ProductKind.class));
    var name = shape.optional("name", Scalars.TEXT);
    var publisher = shape.optional("publisher", Scalars.TEXT);
    var identifiers = shape.optional("identifiers", Lists.of(Scalars.parsed(Identifier::parse)));
    var version = shape.optional("version", Scalars.TEXT);
    var edition = shape.optional("edition", Scalars.WORD);
    var installedAt = shape.optional("installedAt", Scalars.DATE_OR_DATE_TIME);
    var updatedAt = shape.optional("updatedAt", SoftwareReader::lastUpdate);
    var components = shape.optional("components", Lists.of(this));
    object =
        shape.reads(
            values ->
                Software.builder()
                    .kind(values.or(kind, ProductKind.SOFTWARE))
                    .name(values.find(name))
                    .publisher(values.find(publisher))
                    .addAllIdentifiers(values.or(identifiers, ImmutableList.of()))
                    .version(values.find(version))
                    .edition(values.find(edition))
                    .installedAt(values.find(installedAt))
                    .lastUpdate(values.or(updatedAt, LastUpdate.notStated()))
                    .addAllComponents(values.or(components, ImmutableList.of()))
                    .build());
  }

  /** {@return a reader} */
  public static ValueReader<Software> create() {
    return new SoftwareReader();
  }

  @Override
  public @Nullable Software read(DocumentCursor in) {
    return object.read(in);
  }

  private static @Nullable LastUpdate lastUpdate(DocumentCursor in) {
    if (in.isText(NEVER)) {
      return LastUpdate.never();
    }
    LocalDate day = Scalars.dateOrDateTime(in, ", or `" + NEVER + "`");
    return day == null ? null : LastUpdate.on(day);
  }
}
