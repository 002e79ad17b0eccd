package regesta.render;

import static java.util.stream.Collectors.joining;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A kind of site that keeps repositories, by the addresses at which it lets people take part. */
enum CodeHost {
  GITHUB {
    @Override
    Optional<String> edit(String repository, String branch, String file) {
      return Optional.of("%s/edit/%s/%s".formatted(root(repository), path(branch), path(file)));
    }

    // The form's own fields are filled by their names; without the form, the body is.
    @Override
    String report(String repository, String title, String body, String page) {
      return "%s/issues/new?template=report-an-error.yml&title=%s&page=%s&body=%s"
          .formatted(root(repository), query(title), query(page), query(body));
    }
  },

  GITLAB {
    @Override
    Optional<String> edit(String repository, String branch, String file) {
      return Optional.of("%s/-/edit/%s/%s".formatted(root(repository), path(branch), path(file)));
    }

    @Override
    String report(String repository, String title, String body, String page) {
      return "%s/-/issues/new?issue%%5Btitle%%5D=%s&issue%%5Bdescription%%5D=%s"
          .formatted(root(repository), query(title), query(body));
    }
  },

  /** One whose editor we do not know. */
  OTHER {
    @Override
    Optional<String> edit(String repository, String branch, String file) {
      return Optional.empty();
    }

    @Override
    String report(String repository, String title, String body, String page) {
      return "%s/issues/new?title=%s&body=%s"
          .formatted(root(repository), query(title), query(body));
    }
  };

  /** Where a file is edited. */
  abstract Optional<String> edit(String repository, String branch, String file);

  /** Where an error on a page is reported, with what we know of it filled in. */
  abstract String report(String repository, String title, String body, String page);

  /** The kind of site at an address. A GitLab of one's own is known by its first name. */
  static CodeHost of(String repository) {
    String host = Optional.ofNullable(URI.create(repository).getHost())
        .orElse("")
        .toLowerCase(Locale.ROOT)
        .replaceFirst("^www\\.", "");
    if (host.equals("github.com")) {
      return GITHUB;
    }
    return host.startsWith("gitlab.") ? GITLAB : OTHER;
  }

  private static String root(String repository) {
    return repository.replaceFirst("/+$", "").replaceFirst("\\.git$", "");
  }

  private static String path(String names) {
    return Stream.of(names.split("/")).map(CodeHost::query).collect(joining("/"));
  }

  /** In a query or a path, unlike in a text directive, a hyphen is a hyphen. */
  private static String query(String text) {
    return TextFragment.encode(text).replace("%2D", "-");
  }
}
