/** The tables of the database, one class each; no other package has SQL. */
@NullMarked
package dev.banrules.examples.service.store;

import org.jspecify.annotations.NullMarked;
