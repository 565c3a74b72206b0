/** What an organisation can show of one act: the parts of a page, and a document with the same. */
@NullMarked
package dev.banrules.report.act;

import org.jspecify.annotations.NullMarked;
