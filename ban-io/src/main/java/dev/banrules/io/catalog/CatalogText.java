package dev.banrules.io.catalog;

import com.google.common.collect.ImmutableList;
import dev.banrules.io.decode.Documents;
import dev.banrules.io.decode.Outline;
import dev.banrules.io.decode.Problems;
import dev.banrules.io.decode.Text;
import dev.banrules.io.decode.YamlComments;
import dev.banrules.io.document.Comment;
import dev.banrules.io.document.Excerpt;
import dev.banrules.io.document.InvalidDocumentException;
import dev.banrules.io.document.Limits;
import dev.banrules.io.document.Place;
import java.util.Optional;

/** Where everything in a catalog document stands, and its comments. */
public final class CatalogText {

  private final Outline outline;
  private final ImmutableList<Comment> comments;
  private final Text text;

  private CatalogText(Outline outline, ImmutableList<Comment> comments, Text text) {
    this.outline = outline;
    this.comments = comments;
    this.text = text;
  }

  /**
   * {@return the places and comments of a document that could be read}
   *
   * @param text the document
   * @param limits how much is taken
   */
  public static CatalogText of(Text text, Limits limits) {
    Problems problems = new Problems();
    Outline outline = new Documents(limits).read(text, Outline::read, problems);
    if (outline == null) {
      throw new InvalidDocumentException(problems.inOrder());
    }
    return new CatalogText(outline, YamlComments.in(text, outline), text);
  }

  /**
   * {@return where an element is or, if there is none, the nearest that would contain it}
   *
   * @param pointer the element's JSON pointer
   */
  public Place place(String pointer) {
    Place found = outline.placeOf(pointer);
    return found == null ? text.start() : found;
  }

  /**
   * {@return what stands on the line of a place}
   *
   * @param place a place in the document
   */
  public Optional<Excerpt> excerpt(Place place) {
    return text.excerpt(place);
  }

  /** {@return the comments, in order} */
  public ImmutableList<Comment> comments() {
    return comments;
  }
}
