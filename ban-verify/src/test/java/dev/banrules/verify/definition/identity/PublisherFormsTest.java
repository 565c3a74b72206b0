package dev.banrules.verify.definition.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The section "Equal" of docs/identity.md, form by form. */
class PublisherFormsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // publisher | its forms in order
        "Acme Ltd | acme",
        "Acme Technology Group, Inc. | acme technology group, acme",
        "OOO Acme Group | acme group, acme",
        "Acme Lab Switzerland GmbH | acme lab switzerland, acme lab, acme",
        "Acme Software LLC | acme software",
        "Acme Software Co., Ltd. | acme software, acme",
        "Beijing Acme Network Technology Co., Ltd. | beijing acme network technology, acme network technology, beijing acme network, acme network, beijing acme, acme",
        "Acme Technology (Shenzhen) Company Limited | acme technology shenzhen, acme technology, acme",
        "Acme Software (Shenzhen) | acme software shenzhen, acme software, acme",
        "Acme Software (Hong Kong) | acme software hong kong, acme software",
        "北京星空科技有限公司 | 北京星空科技, 星空科技, 北京星空, 星空",
        "© 2020 Acme Ltd. All rights reserved. | © 2020 acme ltd all rights reserved, acme",
        "Copyright (c) 1999 2004 Acme | copyright c 1999 2004 acme, acme",
        "(C) Acme | c acme, acme",
        "C Acme | c acme",
        "Acme® Group | acme® group, acme group, acme®, acme",
        "Acme™ | acmetm, acme",
        "Beijing Software Co., Ltd. | beijing software",
        "Signal Technology Inc | signal technology",
        "QQ Technology | qq technology",
        "Technology Group | technology group",
        "Ltd | ltd",
      })
  void of(String publisher, String forms) {
    assertThat(String.join(", ", PublisherForms.of(publisher).stream().distinct().toList()))
        .isEqualTo(forms);
  }

  @Test
  void aLongTextIsOnlyWhatItIs() {
    String name = "a".repeat(290);
    assertThat(PublisherForms.of(name + " Group")).contains(name);
    assertThat(PublisherForms.of(name + " Technologies")).containsExactly(name + " technologies");
  }
}
