/** A project's bill of materials: what it consists of, and by which dependencies. */
@NullMarked
package dev.banrules.maven.bill;

import org.jspecify.annotations.NullMarked;
