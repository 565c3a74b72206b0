/** SARIF 2.1.0, the form in which code hosts and their viewers take findings. */
@NullMarked
package dev.banrules.report.sarif;

import org.jspecify.annotations.NullMarked;
