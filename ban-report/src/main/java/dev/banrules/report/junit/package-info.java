/** JUnit XML, the form in which build servers take test results. */
@NullMarked
package dev.banrules.report.junit;

import org.jspecify.annotations.NullMarked;
