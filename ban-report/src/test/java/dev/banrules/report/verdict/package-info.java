@NullMarked
package dev.banrules.report.verdict;

import org.jspecify.annotations.NullMarked;
