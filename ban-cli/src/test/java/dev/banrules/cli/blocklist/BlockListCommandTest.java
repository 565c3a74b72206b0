package dev.banrules.cli.blocklist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.banrules.cli.Run;
import dev.banrules.io.BlockLists;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Source;
import dev.banrules.model.blocklist.BlockList;
import org.junit.jupiter.api.Test;

class BlockListCommandTest {

  private static Run blocklist(String options) {
    return Run.of(
        ("blocklist src/test/resources/definition/phone.json"
                + " --catalog src/test/resources/definition/catalog.json --at 2025-06-01 "
                + options)
            .split(" "));
  }

  @Test
  void listsWhatAStoreMustNotDistribute() {
    Run run = blocklist("--conduct distribute --as stores --next-change");

    assertThat(run.status()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            what must not be distributed on 2025-06-01, asked on behalf of stores
            on devices: platform android, owner's kind personal, location US-TX

            deny  android:com.zhiliaoapp.musically  TikTok by ByteDance Ltd  stores

            nothing changes any more

            these tools enforce it (--format): amapi 1 of 1, intune 1 of 1
            """);
  }

  @Test
  void listsNothingForThoseWhomNoBanBinds() {
    assertThat(blocklist("--conduct distribute").out()).endsWith("\nnothing is banned\n");
  }

  @Test
  void writesADocumentThatCanBeReadAgain() {
    Run run = blocklist("--conduct access --as stores --format json");

    assertThat(run.status()).isZero();
    BlockList list = BlockLists.read(Source.of("list", run.out()), Limits.defaults());
    assertThat(BlockLists.write(list) + "\n").isEqualTo(run.out());
    assertThat(list.hosts()).hasSize(1);
    assertThat(run.out())
        .doesNotContain("\"coverage\"")
        .contains("\"options\":{\"as\":\"stores\"}");
  }

  @Test
  void needsFactsAndAsksAboutUse() {
    assertThat(blocklist("").out()).startsWith("what must not be used on 2025-06-01");
    assertThat(Run.of("blocklist").err()).contains("say which device");
    assertThat(blocklist("--conduct use --as store").err()).contains("did you mean `stores`?");
  }
}
