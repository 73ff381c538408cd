package org.trucewatch.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * One value of a YAML file, with the place where it stands. What is wrong with it is added to the
 * mistakes of the dossier, and an empty value is given in its place, so that the rest can be
 * checked as well. Anchors and aliases are refused: each value is written where it holds, and
 * nothing can go round in circles.
 */
record Yaml(Node node, String file, Mistakes mistakes) {
  private static final int LARGEST = 32 << 20;

  /** The root of {@code path}; empty where it is no YAML, or there is nothing in it. */
  static Optional<Yaml> load(Path path, String file, Mistakes mistakes) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setCodePointLimit(LARGEST)
            .setAllowRecursiveKeys(true)
            .build();
    try (InputStream in = Files.newInputStream(path)) {
      Optional<Node> root = new Compose(settings).composeReader(new Utf8Reader(in, file));
      if (root.isEmpty()) {
        mistakes.add(file, 0, "is empty: docs/formats.md shows what goes into it");
      }
      return root.map(node -> new Yaml(node, file, mistakes));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(0);
      String problem = Limits.shortened(String.valueOf(e.getProblem()), 120);
      mistakes.add(file, line, "this is not YAML (%s): mend it".formatted(problem));
    } catch (YamlEngineException e) {
      String problem = Limits.shortened(String.valueOf(e.getMessage()), 120);
      mistakes.add(file, 0, "this is not YAML (%s): mend it".formatted(problem));
    } catch (IOException e) {
      mistakes.add(file, 0, "cannot be read: " + e.getMessage());
    }
    return Optional.empty();
  }

  int line() {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }

  void mistake(String message) {
    mistakes.add(file, line(), message);
  }

  /** The map that this is; empty where it is none. */
  Optional<YamlMap> map(String what) {
    if (isPlain() && node instanceof MappingNode mapping) {
      return Optional.of(new YamlMap(mapping, this, what));
    }
    return wrong(what, "keys with their values");
  }

  /** The entries of the list that this is; none where it is no list. */
  List<Yaml> list(String what) {
    if (isPlain() && node instanceof SequenceNode sequence) {
      return sequence.getValue().stream().map(n -> new Yaml(n, file, mistakes)).toList();
    }
    wrong(what, "a list, [a, b] or a line for each that begins with \"- \"");
    return List.of();
  }

  boolean isEmptyList() {
    return node instanceof SequenceNode sequence && sequence.getValue().isEmpty();
  }

  /** The text that this is; empty where it is none, or blank. */
  Optional<String> text(String what) {
    if (!isPlain()) {
      return Optional.empty();
    }
    if (!(node instanceof ScalarNode scalar)) {
      return wrong(what, "a text");
    }
    String value = scalar.getValue().strip();
    if (value.isEmpty() || value.equals("null") || value.equals("~")) {
      mistake("%s is empty: write a text, or leave the key out where it may be".formatted(what));
      return Optional.empty();
    }
    return Optional.of(value);
  }

  private boolean isPlain() {
    if (node.getAnchor().isPresent()) {
      mistake(
          "the anchor \"&%s\": write the value where it holds, a dossier has no anchors and aliases"
              .formatted(node.getAnchor().get().getValue()));
      return false;
    }
    return true;
  }

  private <T> Optional<T> wrong(String what, String wanted) {
    if (node.getAnchor().isEmpty()) {
      String found =
          node instanceof ScalarNode s
              ? "\"" + Limits.shortened(s.getValue(), 40) + "\""
              : node instanceof SequenceNode ? "a list" : "keys with values";
      mistake("%s is %s: it is %s".formatted(what, found, wanted));
    }
    return Optional.empty();
  }
}
