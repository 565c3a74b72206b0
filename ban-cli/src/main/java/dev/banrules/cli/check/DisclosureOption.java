package dev.banrules.cli.check;

import com.google.common.collect.ImmutableList;
import dev.banrules.cli.console.Message;
import dev.banrules.cli.console.Message.Severity;
import dev.banrules.cli.device.InputDevice;
import dev.banrules.cli.option.Disclosed;
import dev.banrules.rules.BanRules;
import dev.banrules.rules.fleet.Disclosure;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Option;

/** Whether products are left out that no finding is about. */
final class DisclosureOption {

  @Option(
      names = "--disclose",
      paramLabel = "all|findings",
      description =
          "findings: leave out of all output each product that no finding is about, and what else"
              + " is known of the device; all is the default.")
  private Disclosed disclosed = Disclosed.ALL;

  /** Whether nothing is left out. */
  boolean isWhole() {
    return disclosed == Disclosed.ALL;
  }

  /** What is left of what was audited. */
  UnaryOperator<Audited> of(BanRules rules) {
    return isWhole() ? audited -> audited : audited -> findings(rules, audited);
  }

  private static Audited findings(BanRules rules, Audited audited) {
    InputDevice device = audited.device();
    ImmutableList<Message> messages = withoutNames(device);
    if (device.profile().isEmpty() || audited.verdict().isEmpty()) {
      return new Audited(
          new InputDevice(device.profile(), device.place(), messages), audited.verdict());
    }
    Disclosure left = Disclosure.ofFindings(rules, device.profile().get(), audited.verdict().get());
    return new Audited(
        new InputDevice(Optional.of(left.device()), device.place(), messages),
        Optional.of(left.verdict()));
  }

  /** What is said of an input may name anything in it, so only how much that is can be said. */
  private static ImmutableList<Message> withoutNames(InputDevice device) {
    if (device.messages().isEmpty()) {
      return ImmutableList.of();
    }
    Severity gravest =
        device.messages().stream().map(Message::severity).min(Comparator.naturalOrder()).get();
    int count = device.messages().size();
    String whose =
        device.profile().map(profile -> profile.id()).orElse("a device that could not be read");
    return ImmutableList.of(
        new Message(
            gravest,
            whose
                + ": "
                + count
                + (count == 1 ? " remark" : " remarks")
                + " on the input not shown, as software may be named: run without --disclose to see"
                + " all",
            Optional.empty()));
  }
}
