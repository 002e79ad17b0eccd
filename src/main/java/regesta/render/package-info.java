/**
 * The chronology as pages: which pages there are and at which addresses, what each shows, and the
 * templates that turn that into HTML.
 *
 * <p>For each template there is a record made for it ({@link regesta.render.EntryPage} for
 * {@code entry.ftlh}); a template sees nothing else. Words of the interface come from the message
 * bundle, never from here. Pages are lazy: nothing is rendered before somebody asks for its bytes.
 *
 * <p>Uses {@link regesta.model}, {@link regesta.problem} and {@link regesta.edtf}, and is the home
 * of FreeMarker. Templates reach it as text; it does not touch the disk.
 */
@NullMarked
package regesta.render;

import org.jspecify.annotations.NullMarked;
