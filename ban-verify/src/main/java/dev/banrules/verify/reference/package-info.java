/** The reference evaluator: the definition, asked as an engine is asked. */
@NullMarked
package dev.banrules.verify.reference;

import org.jspecify.annotations.NullMarked;
