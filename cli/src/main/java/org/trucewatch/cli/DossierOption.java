package org.trucewatch.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.trucewatch.claims.dossier.Dossier;
import picocli.CommandLine.Option;

/** The option that says which dossier to use. */
final class DossierOption {
  static final String DEFAULT = "ukraine-russia-energy";

  @Option(
      names = "--dossier",
      paramLabel = "DOSSIER",
      defaultValue = DEFAULT,
      description =
          "A folder, the name of a dossier that came with the program, or none (default: ${DEFAULT-VALUE}).")
  private String name = DEFAULT;

  /** The folder that was named. */
  Path folder(Streams streams) {
    Path given = Path.of(name);
    if (Files.isDirectory(given)) {
      return given;
    }
    Path bundled = streams.dossiers().resolve(name);
    if (Files.isDirectory(bundled)) {
      return bundled;
    }
    throw new Problem(
        "",
        "there is no dossier \"%s\": name a folder, or one of those in %s"
            .formatted(name, streams.dossiers()));
  }

  Dossier load(Streams streams) {
    return name.equals("none") ? Dossier.EMPTY : DossierFolder.load(folder(streams));
  }
}
