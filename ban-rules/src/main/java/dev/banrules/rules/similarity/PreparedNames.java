package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableMap;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the names of the built-in catalog, so that an ordinary start does not compute them
 * again. The keys of other names are computed. The resource is written by a test, which holds it
 * equal to what is computed.
 */
final class PreparedNames {

  static final String RESOURCE = "prepared-names.txt";
  private static final String SAME = "=";

  private static final ImmutableMap<String, Forms> NAMES = read();

  private PreparedNames() {}

  /**
   * The keys of a name.
   *
   * @param application {@link NameNormalizer#application}
   * @param vendor {@link NameNormalizer#vendor}
   * @param applicationLook {@link NameForm#look} among applications
   * @param vendorLook {@link NameForm#look} among vendors
   */
  record Forms(String application, String vendor, String applicationLook, String vendorLook) {

    static Forms computed(String name) {
      return new Forms(
          NameForm.APPLICATION.computedNormal(name),
          NameForm.VENDOR.computedNormal(name),
          NameForm.APPLICATION.computedLook(name),
          NameForm.VENDOR.computedLook(name));
    }

    /** The line that stands for it, to which tabs separate the parts. */
    String line(String name) {
      return String.join(
          "\t",
          name,
          application,
          vendor.equals(application) ? SAME : vendor,
          applicationLook.equals(application) ? SAME : applicationLook,
          vendorLook.equals(applicationLook) ? SAME : vendorLook);
    }

    /** Where parts are equal, they are one text: few differ. */
    private static Forms parse(String line, int start) {
      int second = line.indexOf('\t', start);
      int third = line.indexOf('\t', second + 1);
      int fourth = line.indexOf('\t', third + 1);
      String application = line.substring(start, second);
      String vendor = orSame(line.substring(second + 1, third), application);
      String applicationLook = orSame(line.substring(third + 1, fourth), application);
      return new Forms(
          application,
          vendor,
          applicationLook,
          orSame(line.substring(fourth + 1), applicationLook));
    }
  }

  /** Returns the keys of a name, or null if it is not one of those that are prepared. */
  static @Nullable Forms of(String name) {
    return NAMES.get(name);
  }

  private static ImmutableMap<String, Forms> read() {
    ImmutableMap.Builder<String, Forms> names = ImmutableMap.builder();
    Iterator<String> lines = WordLists.text(RESOURCE).lines().iterator();
    while (lines.hasNext()) {
      String line = lines.next();
      int end = line.indexOf('\t');
      names.put(line.substring(0, end), Forms.parse(line, end + 1));
    }
    return names.buildOrThrow();
  }

  private static String orSame(String part, String text) {
    return part.equals(SAME) ? text : part;
  }
}
