/**
 * Values with one thing changed, for shrinking and for laws that compare a case with a changed one.
 */
@NullMarked
package dev.banrules.testkit.edit;

import org.jspecify.annotations.NullMarked;
