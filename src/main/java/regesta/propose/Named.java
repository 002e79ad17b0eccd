package regesta.propose;

import regesta.model.Slug;

/**
 * Words of a paragraph that name an actor.
 *
 * @param start where they stand in the paragraph, in Java characters from 0
 */
record Named(int start, int end, Slug actor) {}
