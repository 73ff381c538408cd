package org.trucewatch.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.trucewatch.claims.Kind;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.dossier.Dossier;
import org.trucewatch.claims.dossier.Names;
import org.trucewatch.claims.dossier.ObjectWords;

/** A kind and one sentence in, its object and weapon out. */
class ObjectsTest {
  private static final English ENGLISH = new English();
  private static final Objects OBJECTS = Objects.of(Dossier.EMPTY);

  private static Sentence sentence(String words) {
    return ENGLISH.text(Lines.report("", words)).sentences().get(0);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          strike    | It hit an oil refinery.                              | refinery
          strike    | It hit a thermal power plant.                        | power-plant
          strike    | It hit a nuclear power plant.                        | nuclear-plant
          strike    | It hit a hydroelectric power plant.                  | hydro-plant
          strike    | It hit substations.                                  | grid
          strike    | It hit an oil depot.                                 | oil-depot
          strike    | It hit a gas storage facility.                       | gas
          strike    | It hit energy infrastructure.                        | energy
          strike    | It hit an apartment building.                        | residential
          strike    | It hit two hospitals.                                | hospital
          strike    | It hit a school.                                     | school
          strike    | It hit a bridge.                                     | bridge-rail
          strike    | It hit a cargo ship.                                 | shipping
          strike    | It hit a military airfield.                          | military
          strike    | It hit the town.                                     | none
          offensive | It captured the town.                                | territory
          agreement | They agreed on a ceasefire.                          | ceasefire
          agreement | They agreed to stop strikes on power plants.         | power-plant
          demand    | It demands the release of all hostages.              | prisoners
          demand    | It demands the withdrawal of troops.                 | troops
          demand    | It demands that it gives up NATO membership.         | alliance
          offer     | It offered to end the war.                           | ceasefire
          talks     | They met to discuss the prisoners.                   | prisoners
          talks     | They met.                                            | none
          """)
  void object(String kind, String words, String object) {
    Sentence s = sentence(words);
    assertThat(OBJECTS.object(Kind.of(kind), s, 0, s.size()).code()).isEqualTo(object);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A drone hit it.                     | drone
          Shaheds and missiles hit it.        | drone
          A missile and a drone hit it.       | missile
          They shelled it.                    | artillery
          A car bomb went off.                | bomb
          It was an act of sabotage.          | sabotage
          Hackers broke in.                   | cyber
          It burned.                          | none
          """)
  void weapon(String words, String weapon) {
    Sentence s = sentence(words);
    assertThat(OBJECTS.weapon(s, 0, s.size()).code()).isEqualTo(weapon);
  }

  @Test
  void onlyTheStretchIsLookedAt() {
    Sentence s = sentence("A refinery burned and a school stood.");
    assertThat(OBJECTS.object(Kind.STRIKE, s, 4, s.size())).isEqualTo(ObjectClass.SCHOOL);
  }

  @Test
  void theDossierAddsItsWords() {
    Dossier dossier =
        new Dossier(
            "d",
            "",
            "",
            List.of(),
            List.of(),
            List.of(
                new ObjectWords(ObjectClass.GAS, new Names(Map.of("en", List.of("flow unit"))))),
            List.of(),
            List.of());
    Sentence s = sentence("It hit two flow units.");
    assertThat(OBJECTS.object(Kind.STRIKE, s, 0, s.size())).isEqualTo(ObjectClass.NONE);
    assertThat(Objects.of(dossier).object(Kind.STRIKE, s, 0, s.size())).isEqualTo(ObjectClass.GAS);
  }
}
