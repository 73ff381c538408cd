package org.trucewatch.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.trucewatch.claims.Form;
import org.trucewatch.claims.ObjectClass;
import org.trucewatch.claims.Phase;
import org.trucewatch.claims.Status;

/**
 * What the network says of some words as a claim of one kind.
 *
 * @param valid how surely they state one, 0 to 1
 * @param roles for the code of each party near: actor, target, mediator, each above 0 where it is
 *     rather so than not
 * @param statusSurely how sure the status is, 0 to 1
 * @param phaseSurely how sure the phase is, 0 to 1
 * @param objectSurely how sure the object is, 0 to 1
 */
record Answer(
    double valid,
    Map<String, float[]> roles,
    Status status,
    double statusSurely,
    Phase phase,
    double phaseSurely,
    Form form,
    ObjectClass object,
    double objectSurely) {
  private static final List<Status> STATUSES =
      Stream.of("happened", "ongoing", "planned", "possible", "denied").map(Status::of).toList();
  private static final List<Phase> PHASES =
      Stream.of(
              "exploratory",
              "planned",
              "ongoing",
              "near-agreement",
              "resumed",
              "suspended",
              "broken-off",
              "concluded",
              "proposed",
              "in-force",
              "ended")
          .map(Phase::of)
          .toList();
  private static final List<Form> FORMS = List.of(Form.NONE, Form.TACIT, Form.VERBAL, Form.WRITTEN);

  private static final int WEAPONS = 7;
  private static final List<ObjectClass> OBJECTS =
      Stream.of(
              "none energy power-plant nuclear-plant hydro-plant grid gas oil refinery oil-depot"
                  + " heating port shipping bridge-rail military residential hospital school water"
                  + " industry other-civilian territory ceasefire prisoners alliance troops")
          .flatMap(codes -> Stream.of(codes.split(" ")))
          .map(ObjectClass::of)
          .toList();

  /** Reads the network's numbers, in the order of training/encoder.py. */
  static Answer of(float[] said, Map<String, float[]> roles) {
    double[] status = likelihoods(said, 1, STATUSES.size());
    double[] phase = likelihoods(said, 1 + STATUSES.size(), PHASES.size());
    double[] form = likelihoods(said, 1 + STATUSES.size() + PHASES.size(), FORMS.size());
    int behind = 1 + STATUSES.size() + PHASES.size() + FORMS.size() + WEAPONS;
    double[] object = likelihoods(said, behind, OBJECTS.size());
    int o = best(object);
    int s = best(status);
    int p = best(phase);
    return new Answer(
        likelihood(said[0]),
        roles,
        STATUSES.get(s),
        status[s],
        PHASES.get(p),
        phase[p],
        FORMS.get(best(form)),
        OBJECTS.get(o),
        object[o]);
  }

  /** The codes that play the role, in alphabetical order. */
  List<String> in(Role role) {
    List<String> codes = new ArrayList<>();
    roles.forEach(
        (code, values) -> {
          if (values[role.column] > 0) {
            codes.add(code);
          }
        });
    codes.sort(null);
    return codes;
  }

  /** In the order of the network's numbers. */
  enum Role {
    ACTOR(0),
    TARGET(1),
    MEDIATOR(2);

    private final int column;

    Role(int column) {
      this.column = column;
    }
  }

  /** The logistic function. */
  static double likelihood(float logit) {
    return 1.0 / (1.0 + StrictMath.exp(-logit));
  }

  private static double[] likelihoods(float[] logits, int from, int count) {
    double[] values = new double[count];
    double sum = 0;
    double top = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < count; i++) {
      top = Math.max(top, logits[from + i]);
    }
    for (int i = 0; i < count; i++) {
      values[i] = StrictMath.exp(logits[from + i] - top);
      sum += values[i];
    }
    for (int i = 0; i < count; i++) {
      values[i] /= sum;
    }
    return values;
  }

  private static int best(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }
}
