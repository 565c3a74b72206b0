/** Tests of how the database is opened. */
@NullMarked
package dev.banrules.examples.service.store;

import org.jspecify.annotations.NullMarked;
