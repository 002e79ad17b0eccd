/**
 * JSON: {@linkplain regesta.json.Json values} that cannot be changed, and their text.
 *
 * <p>The same value gives the same text everywhere: names stand in the order in which they were
 * given. Reads with Gson, which no other package sees.
 */
@NullMarked
package regesta.json;

import org.jspecify.annotations.NullMarked;
