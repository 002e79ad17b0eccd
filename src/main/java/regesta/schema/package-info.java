/**
 * The fields as editors' tools want them declared: JSON Schemas, snippets, and the forms of Pages
 * CMS.
 *
 * <p>All of it comes from the declarations of the fields, so that a tool asks for what the parser
 * reads. Uses the declarations of {@link regesta.parse}, {@link regesta.model} and
 * {@link regesta.json}.
 */
@NullMarked
package regesta.schema;

import org.jspecify.annotations.NullMarked;
