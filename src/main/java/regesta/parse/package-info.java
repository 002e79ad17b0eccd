/**
 * Turns the text of files into entries, actors, sources, topics, pages and the site's settings,
 * each file by itself: {@link regesta.parse.ContentParser}.
 *
 * <p>What a file may hold is declared once, as {@linkplain regesta.parse.Field fields} with types;
 * {@link regesta.parse.FileFields} lists them for each kind of file. Bodies leave this package as
 * {@link regesta.model.Body}, so that nothing after it knows Markdown.
 *
 * <p>Uses {@link regesta.model}, {@link regesta.problem}, {@link regesta.edtf}, SnakeYAML in
 * {@code YamlReader} and {@code YamlMistake}, and flexmark in {@code MarkdownParser},
 * {@code MarkdownText}, {@code BodyBuilder} and {@code InlineBuilder}.
 */
@NullMarked
package regesta.parse;

import org.jspecify.annotations.NullMarked;
