package regesta.render;

import freemarker.cache.StringTemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import regesta.model.SiteSettings;
import regesta.model.Words;
import regesta.problem.Location;
import regesta.problem.Problem;
import regesta.problem.Problems;
import regesta.problem.SourceFile;

/**
 * The templates, ready to show records. A template sees one record as {@code page}, and the words
 * of the interface by the function {@code m}; it can call the accessors of records and nothing else
 * of Java.
 *
 * <p>The words come from the bundle of the site's language, {@code messages_ja.properties}, and
 * where there is none from {@code messages.properties}.
 */
public final class TemplateEngine {
  private final RecordsOnly records = new RecordsOnly();
  private final Configuration configuration;
  private final Bundles bundles;
  private final Map<String, SourceFile> files = new HashMap<>();

  /** As many as pages were made at once. */
  private final Queue<PageWriter> spare = new ConcurrentLinkedQueue<>();

  /** Takes the texts of the templates and of the message bundles. */
  public TemplateEngine(List<SourceFile> templates) {
    bundles = Bundles.among(templates);
    configuration = new Configuration(Configuration.VERSION_2_3_33);
    var loader = new StringTemplateLoader();
    for (SourceFile template : templates) {
      loader.putTemplate(template.path(), template.text());
      files.put(template.path(), template);
    }
    configuration.setTemplateLoader(loader);
    // The loader's texts never change, so nobody need ask it again.
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding("UTF-8");
    configuration.setOutputEncoding("UTF-8");
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setTabSize(1);
    configuration.setLocalizedLookup(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setFallbackOnNullLoopVariable(false);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setObjectWrapper(records);
    configuration.setRegisteredCustomOutputFormats(List.of(new QuickHtml()));
  }

  /** The words for a site with these settings. */
  public Words words(SiteSettings settings) {
    // What is wrong with the language is told when the site is rendered.
    Messages messages = bundles.in(settings.language(), settings.file(), new Problems());
    return new SiteWords(messages, DateWords.of(messages, settings));
  }

  /** The words of the interface, in every language there are some in. */
  Bundles bundles() {
    return bundles;
  }

  /** HTML as FreeMarker writes it, without asking a text for each of its characters. */
  private static final class QuickHtml extends HTMLOutputFormat {
    @Override
    public void output(String text, Writer out) throws IOException, TemplateModelException {
      if (out instanceof PageWriter page) {
        page.escape(text);
      } else {
        super.output(text, out);
      }
    }

    /** Markup that records hold is of the format that this one stands for. */
    @Override
    public boolean isOutputFormatMixingAllowed() {
      return true;
    }
  }

  /** The names that every template knows. */
  private record Names(@Nullable TemplateModel page, TemplateModel m) implements TemplateHashModel {
    @Override
    public @Nullable TemplateModel get(String name) {
      return switch (name) {
        case "page" -> page;
        case "m" -> m;
        default -> null;
      };
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private static TemplateMethodModelEx words(Messages messages) {
    return arguments -> {
      if (arguments.size() == 1) {
        return messages.text(arguments.get(0).toString());
      }
      var texts = new ArrayList<String>();
      for (Object argument : arguments) {
        texts.add(argument.toString());
      }
      return messages.text(texts.get(0), texts.subList(1, texts.size()).toArray());
    };
  }

  /**
   * A page that a template shows.
   *
   * @param messages the words of the interface
   * @param result what is made of the page's text, which cannot be kept
   * @throws TemplateFailure if the template has a mistake
   */
  <T> T render(String name, Object page, Messages messages, Function<PageWriter, T> result) {
    PageWriter text = Optional.ofNullable(spare.poll()).orElseGet(PageWriter::new);
    try {
      template(name).process(new Names(records.wrap(page), words(messages)), text);
      return result.apply(text);
    } catch (TemplateException e) {
      throw new TemplateFailure(problem(name, e));
    } catch (StackOverflowError e) {
      throw new TemplateFailure(report(name, 1, 1, "the template includes itself without end"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      text.clear();
      spare.add(text);
    }
  }

  /** What a template makes of a record, for pages that hold it as it is. */
  TemplateHTMLOutputModel markup(String name, Object part, Messages messages) {
    return render(name, part, messages, html -> Frames.markup(html.toString().strip()));
  }

  private Template template(String name) throws IOException {
    try {
      return configuration.getTemplate(name);
    } catch (TemplateNotFoundException e) {
      throw new TemplateFailure(report(name, 1, 1, "there is no template `%s`".formatted(name)));
    } catch (ParseException e) {
      throw unreadable(e);
    } catch (IOException e) {
      // The first thread that asks gets the mistake itself, the others get it as a cause.
      if (e.getCause() instanceof ParseException mistake) {
        throw unreadable(mistake);
      }
      throw e;
    }
  }

  private TemplateFailure unreadable(ParseException e) {
    return new TemplateFailure(
        report(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage()));
  }

  private Problem problem(String name, TemplateException e) {
    if (e.getCause() instanceof TemplateFailure missing) {
      Problem problem = missing.problem();
      return at(e, name, problem.message())
          .withHint("add the key to `%s`".formatted(problem.at().file().shownPath()));
    }
    String message = Optional.ofNullable(e.getBlamedExpressionString())
        .map("the template cannot evaluate `%s`"::formatted)
        .orElseGet(() -> "the template stops here: " + e.getMessageWithoutStackTop());
    return at(e, name, message);
  }

  private Problem at(TemplateException e, String name, String message) {
    String template = Optional.ofNullable(e.getTemplateSourceName()).orElse(name);
    int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(e.getColumnNumber()).orElse(1);
    return report(template, line, column, message);
  }

  private Problem report(String template, int line, int column, String message) {
    SourceFile file =
        Optional.ofNullable(files.get(template)).orElseGet(() -> missing(template, files.values()));
    return Problem.error(
        "template",
        new Location(file, Math.max(1, line), Math.max(1, column), 1),
        firstLine(message));
  }

  /** Stands for a file that should lie beside the others. */
  static SourceFile missing(String name, Collection<SourceFile> others) {
    String folder = others.stream().map(SourceFile::folder).findFirst().orElse("templates");
    return new SourceFile(folder, name, "");
  }

  private static String firstLine(String message) {
    return message.strip().split("\\R", 2)[0];
  }
}
