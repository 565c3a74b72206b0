/** What an audit answers: verdicts, findings, decisions, and the evidence for each. */
@NullMarked
package dev.banrules.model.verdict;

import org.jspecify.annotations.NullMarked;
