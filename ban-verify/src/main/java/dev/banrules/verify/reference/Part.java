package dev.banrules.verify.reference;

import com.google.common.collect.ImmutableList;
import dev.banrules.model.verdict.Identity;
import java.util.Optional;

/**
 * Semantics §4: the software itself, one of its components or an application that it embeds.
 *
 * @param place its name in verdicts, such as {@code software[0].components[2]}
 * @param isWhole whether it is the software itself
 * @param version the version that is stated of it
 * @param identities what it was taken for; empty where it was not recognised
 */
record Part(
    String place, boolean isWhole, Optional<String> version, ImmutableList<Identity> identities) {}
