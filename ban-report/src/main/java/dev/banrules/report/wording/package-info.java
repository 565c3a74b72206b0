/** What people, products, places, conducts and laws are called in text. */
@NullMarked
package dev.banrules.report.wording;

import org.jspecify.annotations.NullMarked;
