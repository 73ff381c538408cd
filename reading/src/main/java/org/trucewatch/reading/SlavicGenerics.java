package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Party;

/**
 * Those whom a Ukrainian or Russian text names only by what they are: the army, the government,
 * rebels, "the enemy". The army is that of the state named last; the enemy is that of the side
 * whose outlet the report is from.
 */
final class SlavicGenerics {
  private static final Set<String> STATE =
      WordSet.of(
          "армія армия військо войско уряд правительство військові військовий военные военный"
              + " військовослужбовець военнослужащий влада власть власти флот авіація авиация"
              + " артилерія артиллерия солдат прикордонник пограничник десантник");
  private static final Set<String> REBELS =
      WordSet.of("повстанець повстанец заколотник мятежник бунтівник бунтовщик");
  private static final Set<String> SEPARATISTS = WordSet.of("сепаратист");
  private static final Set<String> MILITANTS =
      WordSet.of("бойовик боевик ісламіст исламист джихадист ополченець ополченец");
  private static final Set<String> ENEMY = WordSet.of("ворог противник враг неприятель супостат");

  /** Whose authority is not that of a state. */
  private static final Set<String> LOCAL =
      WordSet.of(
          "місцевий міський обласний районний регіональний окупаційний местный городской областной"
              + " районный региональный оккупационный");

  private final List<List<Mention>> bySentence = new ArrayList<>();
  private final Map<String, Integer> weights = new HashMap<>();
  private final String enemy;

  private SlavicGenerics(Text text, List<Mention> found, Dossier dossier) {
    for (int i = 0; i < text.sentences().size(); i++) {
      bySentence.add(new ArrayList<>());
    }
    for (Mention m : found) {
      bySentence.get(m.sentence()).add(m);
      if (Scene.isParty(m)) {
        weights.merge(m.code(), 1, Integer::sum);
      }
    }
    enemy = enemy(text, dossier);
  }

  /** The mentions with the generic ones among them. */
  static List<Mention> added(Text text, List<Mention> found, Dossier dossier) {
    SlavicGenerics g = new SlavicGenerics(text, found, dossier);
    List<Mention> all = new ArrayList<>();
    for (Sentence s : text.sentences()) {
      List<Mention> here = new ArrayList<>(g.bySentence.get(s.index()));
      g.add(s, here);
      here.sort(Comparator.comparingInt(Mention::from));
      all.addAll(here);
    }
    return List.copyOf(all);
  }

  /** The principal that stands against the side of the report's outlet; empty where none does. */
  private static String enemy(Text text, Dossier dossier) {
    String outlet = text.report().outlet();
    List<String> principals =
        dossier.parties().stream().filter(Party::principal).map(Party::code).toList();
    String side =
        dossier.outlet(outlet).map(o -> o.side().isEmpty() ? o.country() : o.side()).orElse("");
    if (principals.size() == 2 && principals.contains(side)) {
      return principals.get(principals.get(0).equals(side) ? 1 : 0);
    }
    return "";
  }

  private void add(Sentence s, List<Mention> here) {
    for (int i = 0; i < s.size(); i++) {
      int at = i;
      Token t = s.token(i);
      if (!t.isNominal() && !t.pos().equals("ADJ")) {
        continue;
      }
      boolean open = here.stream().noneMatch(m -> m.from() <= at && at < m.to());
      String code = open ? code(s, i, here) : "";
      if (!code.isEmpty()) {
        here.add(
            new Mention(
                s.index(), i, i + 1, s.span(i, i + 1), Mention.Type.GENERIC, code, t.lemma()));
      }
    }
  }

  private String code(Sentence s, int i, List<Mention> here) {
    Token t = s.token(i);
    if (t.isForm(ENEMY) && t.isNominal()) {
      return enemy;
    }
    boolean rebels = t.isForm(REBELS);
    boolean separatists = t.isForm(SEPARATISTS);
    boolean militants = t.isForm(MILITANTS);
    boolean described =
        here.stream()
            .anyMatch(
                m ->
                    (m.to() == i && m.type() == Mention.Type.ADJECTIVE)
                        || (m.from() == i + 1 && Scene.isParty(m)));
    boolean named =
        here.stream().anyMatch(m -> m.from() == i + 1 && Scene.isParty(m) && isGroup(m.code()));
    if (named && (rebels || separatists || militants)) {
      return "";
    }
    if (rebels || separatists || militants) {
      String generic = rebels ? "REBELS" : separatists ? "SEPARATISTS" : "MILITANTS";
      return described ? generic : group(s, i, here, generic);
    }
    boolean local = i > 0 && s.token(i - 1).isForm(LOCAL);
    boolean noun = t.analyses().stream().anyMatch(Analysis::isNominal);
    if (!t.isForm(STATE) || described || local || !noun || isDescribing(s, i)) {
      return "";
    }
    return state(s, i, here);
  }

  /** "Військовий аеродром" is no soldier. */
  private static boolean isDescribing(Sentence s, int i) {
    return s.token(i).pos().equals("ADJ")
        && i + 1 < s.size()
        && s.token(i + 1).isNominal()
        && !s.token(i + 1).isCapitalised();
  }

  private String group(Sentence s, int token, List<Mention> here, String generic) {
    for (int i = s.index(); i >= Math.max(0, s.index() - 3); i--) {
      List<Mention> mentions = i == s.index() ? here : bySentence.get(i);
      for (int j = mentions.size() - 1; j >= 0; j--) {
        Mention m = mentions.get(j);
        boolean before = i < s.index() || m.to() <= token;
        if (before && Scene.isParty(m) && isGroup(m.code())) {
          return m.code();
        }
      }
    }
    return heaviest(true, generic);
  }

  private String state(Sentence s, int token, List<Mention> here) {
    for (int i = s.index(); i >= Math.max(0, s.index() - 2); i--) {
      List<Mention> mentions = i == s.index() ? here : bySentence.get(i);
      for (int j = mentions.size() - 1; j >= 0; j--) {
        Mention m = mentions.get(j);
        boolean before = i < s.index() || m.to() <= token;
        if (before && Scene.isState(m.code()) && m.type() != Mention.Type.OUTLET) {
          return m.code();
        }
      }
    }
    return heaviest(false, "");
  }

  private String heaviest(boolean group, String otherwise) {
    return weights.entrySet().stream()
        .filter(e -> group ? isGroup(e.getKey()) : Scene.isState(e.getKey()))
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.<String, Integer>comparingByKey().reversed()))
        .map(Map.Entry::getKey)
        .orElse(otherwise);
  }

  private static boolean isGroup(String code) {
    return !Scene.isState(code)
        && !Scene.isBody(code)
        && !code.equals("REBELS")
        && !code.equals("SEPARATISTS")
        && !code.equals("MILITANTS");
  }
}
