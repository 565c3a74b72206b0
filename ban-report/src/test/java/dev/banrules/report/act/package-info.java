@NullMarked
package dev.banrules.report.act;

import org.jspecify.annotations.NullMarked;
