/**
 * {@code ban check}: one pipeline from profiles or inventories through the audit of a fleet to
 * answers.
 */
@NullMarked
package dev.banrules.cli.check;

import org.jspecify.annotations.NullMarked;
