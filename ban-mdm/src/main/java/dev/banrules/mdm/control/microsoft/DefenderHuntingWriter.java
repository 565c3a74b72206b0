package dev.banrules.mdm.control.microsoft;

import static dev.banrules.mdm.control.microsoft.HuntingQuery.literal;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.banrules.mdm.control.ControlContent;
import dev.banrules.mdm.control.ControlLine;
import dev.banrules.mdm.control.ControlWriter;
import dev.banrules.mdm.control.Placement;
import dev.banrules.mdm.control.Reason;
import dev.banrules.mdm.control.text.DomainName;
import dev.banrules.mdm.control.text.OneLine;
import dev.banrules.model.device.Platform;
import dev.banrules.model.software.IdentifierPattern;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes hunting queries of Microsoft Defender, one after the other: programs by hash, Store
 * packages, browser extensions, the software inventory, and the hosts of web applications, which no
 * inventory of software has.
 */
public final class DefenderHuntingWriter implements ControlWriter {

  /** The parts of a CPE name up to the product; what follows must leave all versions in. */
  private static final int CPE_NAMED = 4;

  private static final String PACKAGES_THAT_RAN =
      """
      DeviceProcessEvents
      | extend Parts = split(extract(@"\\\\WindowsApps\\\\([^\\\\]+)", 1, FolderPath), "_")
      | extend Family = strcat(Parts[0], "_", Parts[-1])\
      """;

  private static final String HOSTS_REACHED =
      """
      DeviceNetworkEvents
      | extend Parsed = tostring(parse_url(RemoteUrl).Host)
      | extend Host = tolower(iff(isempty(Parsed), RemoteUrl, Parsed))\
      """;

  /** Called by the service loader. */
  public DefenderHuntingWriter() {}

  @Override
  public String format() {
    return "kql";
  }

  @Override
  public ImmutableSet<Platform> platforms() {
    return ImmutableSet.of(Platform.WINDOWS, Platform.MACOS, Platform.LINUX);
  }

  @Override
  public boolean enforces() {
    return false;
  }

  @Override
  public Placement place(ControlLine line) {
    if (line.host().isPresent() || line.isOf("domain")) {
      boolean fit =
          DomainName.ascii(line.value()).isPresent()
              && line.exceptions().stream()
                  .allMatch(other -> DomainName.ascii(other.stem().value()).isPresent());
      return Placement.wholeIf(fit, Reason.UNFIT);
    }
    if (line.isOf("cpe")) {
      return Placement.wholeIf(product(line).isPresent(), Reason.UNFIT);
    }
    if (!line.isOf("sha256") && !line.isOf("windows-pfn") && !line.isOf("chrome")) {
      return Placement.none(Reason.NO_SUCH_FAMILY);
    }
    return Placement.wholeIf(!line.isPattern(), Reason.NO_PATTERNS);
  }

  @Override
  public String write(ControlContent content) {
    HuntingQuery programs = new HuntingQuery("Programs that ran, by hash", "DeviceProcessEvents");
    HuntingQuery packages =
        new HuntingQuery("Packages of the Microsoft Store that ran", PACKAGES_THAT_RAN);
    HuntingQuery extensions = new HuntingQuery("Browser extensions", "DeviceTvmBrowserExtensions");
    HuntingQuery inventory = new HuntingQuery("Installed software", "DeviceTvmSoftwareInventory");
    HuntingQuery hosts =
        new HuntingQuery("Web applications, by the hosts that devices reached", HOSTS_REACHED);
    for (ControlLine line : content.lines()) {
      if (line.isOf("sha256")) {
        programs.add("SHA256 =~ " + literal(line.value()), line);
      } else if (line.isOf("windows-pfn")) {
        packages.add("Family =~ " + literal(line.value()), line);
      } else if (line.isOf("chrome")) {
        extensions.add("ExtensionId =~ " + literal(line.value()), line);
      } else if (line.isOf("cpe")) {
        inventory.add(product(line).orElseThrow(), line);
      } else {
        hosts.add(reaches(line), line);
      }
    }
    return "// Banned software: "
        + OneLine.of(content.audience())
        + ", "
        + content.list().at()
        + ". Run one query at a time.\n\n"
        + programs.text()
        + packages.text()
        + extensions.text()
        + inventory.text()
        + hosts.text();
  }

  private static Optional<String> product(ControlLine line) {
    if (line.value().indexOf('\\') >= 0) {
      return Optional.empty();
    }
    List<String> parts = Splitter.on(':').splitToList(line.value());
    boolean all =
        parts.size() >= CPE_NAMED
            && parts.subList(CPE_NAMED, parts.size()).stream().allMatch("*"::equals);
    boolean named = all && !parts.get(2).equals("*") && !parts.get(3).equals("*");
    return named
        ? Optional.of(
            "(SoftwareVendor =~ "
                + literal(parts.get(2))
                + " and SoftwareName =~ "
                + literal(parts.get(3))
                + ")")
        : Optional.empty();
  }

  private static String reaches(ControlLine line) {
    String name = DomainName.ascii(line.value()).orElseThrow();
    String below = "Host endswith " + literal("." + name);
    String exactly = "Host == " + literal(name);
    String met =
        line.host().isPresent()
            ? "(" + exactly + " or " + below + ")"
            : line.isPattern() ? below : exactly;
    return line.exceptions().isEmpty()
        ? met
        : "(" + met + " and not(" + any(line.exceptions()) + "))";
  }

  private static String any(ImmutableList<IdentifierPattern> exceptions) {
    return exceptions.stream()
        .map(
            exception -> {
              String name =
                  DomainName.ascii(exception.stem().value()).orElseThrow().toLowerCase(Locale.ROOT);
              return exception.isPattern()
                  ? "Host endswith " + literal("." + name)
                  : "Host == " + literal(name);
            })
        .collect(Collectors.joining(" or "));
  }
}
