/**
 * Reports as those see them for whom they are: a browser, which needs Chromium and its driver, and
 * the schemas and parsers of others.
 */
@NullMarked
package dev.banrules.cli.readers;

import org.jspecify.annotations.NullMarked;
