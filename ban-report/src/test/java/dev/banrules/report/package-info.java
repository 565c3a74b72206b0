@NullMarked
package dev.banrules.report;

import org.jspecify.annotations.NullMarked;
