/** What the service says when it can't do what it was asked, as RFC 9457 has it. */
@NullMarked
package dev.banrules.examples.service.problem;

import org.jspecify.annotations.NullMarked;
