/**
 * Reading JSON that somebody signed or hashed: what two readers could take differently is refused.
 */
@NullMarked
package dev.banrules.runtime.json;

import org.jspecify.annotations.NullMarked;
