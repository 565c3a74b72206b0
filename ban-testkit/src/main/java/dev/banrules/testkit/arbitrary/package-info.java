/**
 * jqwik arbitraries for every type of the model, found through the service loader: write
 * {@code @ForAll CatalogSet catalogs, @ForAll DeviceProfile device}, or {@code @ForAll Case
 * question} for catalogs, waivers, a device and a date that meet.
 *
 * <p>All draw from one small world, so that values collide: few vendors, nested places, a dozen
 * dates and the days beside them. Values are drawn directly from a source of random numbers, which
 * is many times faster than combining arbitraries, and shrink by leaving out or simplifying parts.
 */
@NullMarked
package dev.banrules.testkit.arbitrary;

import org.jspecify.annotations.NullMarked;
