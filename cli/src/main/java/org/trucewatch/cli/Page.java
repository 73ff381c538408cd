package org.trucewatch.cli;

/**
 * A page being written, as plain text wrapped to {@value #WIDTH} columns or as Markdown. Not safe
 * for use by several threads.
 */
final class Page {
  private static final int WIDTH = 100;

  private final boolean markdown;
  private final StringBuilder out = new StringBuilder();

  Page(boolean markdown) {
    this.markdown = markdown;
  }

  /** A heading; level 1 is the page's own. */
  Page heading(int level, String text) {
    if (out.length() > 0 && !out.substring(out.length() - 2).equals("\n\n")) {
      out.append('\n');
    }
    if (markdown) {
      out.append("#".repeat(level)).append(' ').append(escaped(text)).append("\n\n");
      return this;
    }
    String indent = "  ".repeat(Math.max(0, level - 2));
    out.append(indent).append(text).append('\n');
    if (level <= 2) {
      out.append((level == 1 ? "=" : "-").repeat(Math.min(WIDTH, text.length()))).append('\n');
    }
    return this;
  }

  Page paragraph(String text) {
    return markdown ? line("", escaped(text) + "\n") : wrapped("", "", text);
  }

  /** A point of a list, {@code depth} steps in. */
  Page point(int depth, String text) {
    String indent = "  ".repeat(depth);
    return markdown
        ? line(indent + "- ", escaped(text))
        : wrapped(indent + "  - ", indent + "    ", text);
  }

  /** The exact words of a report, with whose word it is below the point they belong to. */
  Page quote(int depth, String words, String source) {
    String indent = "  ".repeat(depth);
    if (markdown) {
      return line(indent + "- ", "“" + escaped(words) + "” — " + escaped(source));
    }
    wrapped(indent + "    \"", indent + "     ", words + "\"");
    return wrapped(indent + "      ", indent + "      ", source);
  }

  @Override
  public String toString() {
    return out.toString();
  }

  private Page line(String head, String text) {
    out.append(head).append(text).append('\n');
    return this;
  }

  private Page wrapped(String first, String others, String text) {
    StringBuilder line = new StringBuilder(first);
    boolean begun = false;
    for (String word : text.strip().split("\\s+", -1)) {
      if (begun && line.length() + 1 + word.length() > WIDTH) {
        out.append(line).append('\n');
        line.setLength(0);
        line.append(others);
        begun = false;
      }
      line.append(begun ? " " : "").append(word);
      begun = true;
    }
    out.append(line).append('\n');
    return this;
  }

  /** Text that Markdown leaves as it is. */
  private static String escaped(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_\\[\\]<>#|])", "\\\\$1");
  }
}
