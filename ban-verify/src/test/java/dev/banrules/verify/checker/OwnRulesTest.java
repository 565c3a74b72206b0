package dev.banrules.verify.checker;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.value.Id;
import dev.banrules.model.verdict.Identity;
import dev.banrules.model.verdict.Identity.Basis;
import dev.banrules.model.verdict.Method;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A rule that a note names is shown again, where it holds. */
class OwnRulesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name | We Chat | is, but for spaces, | WeChat | 0.99 | true",
        "name | We Chats | is, but for spaces, | WeChat 2 | 0.99 | false",
        "name | Wéchat | is, but for diacritics, | WeChat | 0.9 | true",
        "name | WeСhаt | has the skeleton of | WeChat | 0.9 | true",
        "name | ТikТok | has the skeleton of | TikTok | 0.9 | true",
        "name | TikTak | has the skeleton of | TikTok | 0.9 | false",
        "name | Telegrarn | has letters that look like those of | Telegram | 0.9 | true",
        "name | D33pSeek | is, with digits or signs for letters, | DeepSeek | 0.9 | true",
        "name | Телеграм | is, in other letters, | Telegram | 0.9 | true",
        "publisher | Zijie Tiaodong | is, in Latin letters, | 字节跳动 | 0.9 | true",
        "publisher | 騰訊科技 | is, in traditional characters, | 腾讯 | 0.9 | true",
        "name | WeChat (Clone) | is, with words of repackaging, | WeChat | 0.9 | true",
        "publisher | Hauwei Technologies | is spelt nearly as | Huawei | 0.92 | true",
        "publisher | Hauwei | is spelt nearly as | Huawei | 0.99 | false",
        "publisher | Douban | is spelt nearly as | Huawei | 0.92 | false",
        "identifier | com.tencent.mm.beta | lies below | com.tencent.mm | 0.8 | true",
        "identifier | com.tencent.mn.beta | lies below | com.tencent.mm | 0.8 | false",
        "identifier | org.tencent.mm | has another top-level name than | com.tencent.mm | 0.8 | true",
        "identifier | org.tencent.mn | has another top-level name than | com.tencent.mm | 0.8 | false",
        "name | تيك توك | sounds like | TikTok | 0.83 | false"
      })
  void showsWhatItHasTablesFor(
      String noun, String observed, String relation, String known, double score, boolean shown) {
    String stated = noun.equals("identifier") ? "android:" + observed : observed;
    String note = noun + " `" + observed + "` " + relation + " `" + known + "`";
    Basis basis = new Basis(Method.LIKENESS, stated, known, Optional.of(note));
    Identity identity =
        Identity.possible(
            Optional.of(Id.of("v")), Optional.of(Id.of("a")), score, ImmutableList.of(basis));
    assertThat(OwnRules.show(identity)).isEqualTo(shown);
  }
}
