package dev.banrules.mdm.control;

import com.google.common.collect.ImmutableSortedSet;
import dev.banrules.model.ban.Conduct;
import dev.banrules.model.blocklist.BlockList;
import dev.banrules.model.blocklist.BlockListEntry;
import dev.banrules.model.blocklist.BlockedHost;
import dev.banrules.model.device.DeviceProfile;
import dev.banrules.model.software.Host;
import dev.banrules.model.software.HostRole;
import dev.banrules.model.software.IdentifierPattern;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Answer;
import dev.banrules.model.verdict.AuditOptions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Block lists of a few lines, written as {@code deny android:com.example}. */
final class SmallLists {

  private SmallLists() {}

  static BlockList of(String... lines) {
    List<BlockListEntry> entries =
        Arrays.stream(lines)
            .filter(line -> !line.startsWith("host "))
            .map(SmallLists::entry)
            .sorted(Comparator.comparing(BlockListEntry::line))
            .toList();
    List<BlockedHost> hosts =
        Arrays.stream(lines)
            .filter(line -> line.startsWith("host "))
            .map(line -> line.split(" "))
            .map(
                words ->
                    new BlockedHost(
                        new Host(words[1], HostRole.valueOf(words[2])),
                        ImmutableSortedSet.of(Id.of("ban"))))
            .toList();
    return BlockList.builder()
        .facts(DeviceProfile.builder().id(BlockList.FACTS_ID).build())
        .at(LocalDate.of(2026, 1, 1))
        .conduct(Conduct.ACCESS)
        .options(AuditOptions.builder().hints(false).build())
        .entries(entries)
        .hosts(hosts)
        .build();
  }

  static BlockListEntry entry(String line) {
    String[] words = line.split(" ", 2);
    Answer decision = Answer.valueOf(words[0].toUpperCase(Locale.ROOT));
    BlockListEntry.Builder entry =
        BlockListEntry.builder()
            .identifier(
                words[1].equals("*")
                    ? Optional.empty()
                    : Optional.of(IdentifierPattern.parse(words[1])))
            .decision(decision);
    if (decision != Answer.ALLOW) {
      entry.addBans(Id.of("ban"));
    }
    return entry.build();
  }
}
