package dev.banrules.io.decode;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.document.Comment;
import dev.banrules.io.document.Place;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;
import org.snakeyaml.engine.v2.tokens.Token;

/** Finds the comments of YAML, which its parser leaves out. */
public final class YamlComments {

  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setParseComments(true).setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlComments() {}

  /**
   * {@return the comments of a document, in order; none where it is JSON, which has none}
   *
   * @param text the document, which is known to be well-formed
   * @param outline where everything in it is
   */
  public static ImmutableList<Comment> in(Text text, Outline outline) {
    ImmutableList.Builder<Comment> comments = ImmutableList.builder();
    if (!text.yaml()) {
      return comments.build();
    }
    var reader =
        new InputStreamReader(
            new ByteArrayInputStream(text.bytes(), text.from(), text.length()),
            StandardCharsets.UTF_8);
    var scanner = new ScannerImpl(SETTINGS, new StreamReader(SETTINGS, reader));
    while (scanner.hasNext()) {
      Token token = scanner.next();
      if (token instanceof CommentToken comment
          && comment.getCommentType() != CommentType.BLANK_LINE) {
        comments.add(comment(comment, text, outline));
      }
    }
    return comments.build();
  }

  private static Comment comment(CommentToken token, Text text, Outline outline) {
    Mark mark = token.getStartMark().orElseThrow();
    int line = mark.getLine() + 1;
    boolean alone = token.getCommentType() == CommentType.BLOCK;
    String pointer = alone ? outline.pointerFrom(line) : outline.pointerUpTo(line);
    Place place = text.place(line, mark.getColumn() + 1, pointer);
    return new Comment(place, token.getValue().strip());
  }
}
