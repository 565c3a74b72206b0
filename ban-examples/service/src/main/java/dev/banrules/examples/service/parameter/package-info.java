/** Parameters of requests, named as the options of the command line. */
@NullMarked
package dev.banrules.examples.service.parameter;

import org.jspecify.annotations.NullMarked;
