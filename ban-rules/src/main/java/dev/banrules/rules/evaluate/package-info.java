/** What follows: findings, since when, until when, and why. */
@NullMarked
package dev.banrules.rules.evaluate;

import org.jspecify.annotations.NullMarked;
