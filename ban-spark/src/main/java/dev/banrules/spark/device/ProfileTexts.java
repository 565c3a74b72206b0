package dev.banrules.spark.device;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.Profiles;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Loaded;
import dev.banrules.io.document.Problem;
import dev.banrules.io.document.Source;
import dev.banrules.model.catalog.CatalogSet;
import dev.banrules.model.device.DeviceProfile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads profiles from text, and says why one can't be read. */
final class ProfileTexts {

  /** Enough to find the row again, and little where a row is long. */
  private static final int EXCERPT = 200;

  private final Profiles profiles;

  ProfileTexts(CatalogSet catalogs) {
    this.profiles = Profiles.against(catalogs);
  }

  DeviceInput read(@Nullable String source, byte[] text) {
    try {
      Loaded<DeviceProfile> loaded =
          profiles.read(Source.of(source == null ? "profile" : source, text));
      return new DeviceInput(loaded.value(), source, messages(loaded.warnings()), null);
    } catch (InvalidDocumentException e) {
      return new DeviceInput(null, source, messages(e.problems()), excerpt(text));
    }
  }

  private static ImmutableList<String> messages(List<Problem> problems) {
    return problems.stream().map(Problem::message).collect(toImmutableList());
  }

  private static String excerpt(byte[] text) {
    String start = new String(text, 0, Math.min(text.length, 4 * EXCERPT), UTF_8);
    return start.length() <= EXCERPT ? start : start.substring(0, EXCERPT) + "…";
  }
}
