/** Names: how they are normalised and when they are like each other. */
@NullMarked
package dev.banrules.rules.name;

import org.jspecify.annotations.NullMarked;
