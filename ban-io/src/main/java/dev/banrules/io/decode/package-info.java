/**
 * A small kit for strict reading: it goes through a document token by token, straight into values,
 * and reports everything that is wrong with its place.
 */
@NullMarked
package dev.banrules.io.decode;

import org.jspecify.annotations.NullMarked;
