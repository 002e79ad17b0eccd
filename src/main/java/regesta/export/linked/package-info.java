/**
 * What each page says as linked data: JSON-LD in the words of schema.org.
 *
 * <p>A page is a {@code WebPage} whose {@code mainEntity} is what it tells of: of an entry an
 * {@code Article} about an {@code Event}. Nothing is said more precisely than the content has it,
 * and where schema.org has no word for it, nothing is said: a plan is no event that was held, an
 * actor of an unknown kind of law is a {@code CreativeWork}.
 *
 * <p>Identifiers are addresses, so there are none where no base URL is known: what is nested then
 * stands by itself.
 */
@NullMarked
package regesta.export.linked;

import org.jspecify.annotations.NullMarked;
