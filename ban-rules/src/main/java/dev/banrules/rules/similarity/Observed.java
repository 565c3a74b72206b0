package dev.banrules.rules.similarity;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/**
 * A text that an inventory states, with the names it is compared with and the similarities found.
 *
 * @param kind what kind of name the text is
 * @param text the text as stated
 * @param forms the forms under which it may equal a known name
 * @param known the names it is compared with
 * @param candidates what has been found
 */
record Observed(
    NameKind kind,
    String text,
    ImmutableList<String> forms,
    KnownNames known,
    BestSimilarities candidates) {

  static Observed of(NameKind kind, String text, KnownNames known) {
    return new Observed(kind, text, kind.forms(text), known, new BestSimilarities());
  }

  /** Records a similarity to each of the names, the reason being "noun `text` relation `name`". */
  void offer(Collection<KnownName> names, double score, String relation) {
    for (KnownName name : names) {
      offer(name, score, relation, "");
    }
  }

  /** Records a similarity, the reason being "noun `text` relation `name`" with a detail behind. */
  void offer(KnownName name, double score, String relation, String detail) {
    String stated = kind.noun() + " `" + text + "`";
    candidates.offer(
        new Similarity(
            kind.subject(),
            name.id(),
            name.name(),
            score,
            stated + " " + relation + " `" + name.name() + "`" + detail));
  }
}
