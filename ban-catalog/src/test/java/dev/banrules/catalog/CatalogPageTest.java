package dev.banrules.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import dev.banrules.io.Catalogs;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The figures of docs/catalog.md are those of the catalog; {@code -Dgolden.write=true} writes them.
 */
class CatalogPageTest {

  private static final Path PAGE = Path.of("../docs/catalog.md");
  private static final String BEGIN =
      "<!-- counts: begin. Written by a command; do not edit by hand. -->\n";
  private static final String END = "<!-- counts: end -->";

  @Test
  void showsTheFiguresOfTheCatalog() throws Exception {
    String page = Files.readString(PAGE);
    int begin = page.indexOf(BEGIN) + BEGIN.length();
    int end = page.indexOf(END);
    String counts = CatalogCounts.of(Catalogs.builtIn(), scenarios());
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(PAGE, page.substring(0, begin) + counts + page.substring(end));
    } else {
      assertThat(page.substring(begin, end)).isEqualTo(counts);
    }
  }

  private static int scenarios() throws IOException, URISyntaxException {
    Path index = Path.of(Resources.getResource("META-INF/banrules/scenarios/index.txt").toURI());
    return Files.readAllLines(index).size();
  }
}
