package dev.banrules.io.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.banrules.io.decode.Text;
import java.io.ByteArrayInputStream;
import org.junit.jupiter.api.Test;

/** However long a source is, little of it is in memory at a time. */
class WindowTest {

  private static final int MEGABYTE = 1 << 20;

  @Test
  void whatWasReadMakesRoom() throws Exception {
    byte[] lines = "{}\n".repeat(MEGABYTE).getBytes(UTF_8);
    Window window = new Window(new ByteArrayInputStream(lines));
    Lines documents = new Lines("f", window, 100, 1);

    int count = 0;
    for (Text text = documents.next(); text != null; text = documents.next()) {
      count++;
    }
    assertThat(count).isEqualTo(MEGABYTE);
    assertThat(window.bytes().length).isLessThan(MEGABYTE);
  }

  @Test
  void whatIsTooLongIsNotKept() {
    byte[] line = ("x".repeat(3 * MEGABYTE) + "\n{}").getBytes(UTF_8);
    Window window = new Window(new ByteArrayInputStream(line));
    Lines documents = new Lines("f", window, 100, 1);

    assertThatThrownBy(documents::next).isInstanceOf(BrokenDocument.class);
    assertThat(window.bytes().length).isLessThan(MEGABYTE);
  }
}
