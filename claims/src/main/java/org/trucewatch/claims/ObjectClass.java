package org.trucewatch.claims;

/** What is struck, spared or bargained over. */
public enum ObjectClass {
  /** Energy infrastructure as a whole. */
  ENERGY,
  /** A power plant, also a thermal one. */
  POWER_PLANT(ENERGY),
  /** A nuclear power plant. */
  NUCLEAR_PLANT(POWER_PLANT),
  /** A hydroelectric plant or its dam. */
  HYDRO_PLANT(POWER_PLANT),
  /** Substations, lines, the power system. */
  GRID(ENERGY),
  /** Gas production, storage, pipelines, metering stations. */
  GAS(ENERGY),
  /** Oil facilities in general, pipelines and pumping stations. */
  OIL(ENERGY),
  /** An oil refinery. */
  REFINERY(OIL),
  /** An oil or fuel depot or terminal. */
  OIL_DEPOT(OIL),
  /** Boiler houses, heat and power supply of towns. */
  HEATING(ENERGY),
  /** A port. */
  PORT,
  /** Ships and shipping lanes. */
  SHIPPING,
  /** Bridges, railways, roads, airports in civil use: transport. */
  BRIDGE_RAIL,
  /** Bases, arms depots, airfields, troops and their equipment. */
  MILITARY,
  /** Homes and residential areas. */
  RESIDENTIAL,
  /** Hospitals and clinics. */
  HOSPITAL,
  /** Schools and universities. */
  SCHOOL,
  /** Water supply. */
  WATER,
  /** Factories and works. */
  INDUSTRY,
  /** Any other civilian object. */
  OTHER_CIVILIAN,
  /** Territory, bargained over or fought for. */
  TERRITORY,
  /** All hostilities: a full ceasefire. */
  CEASEFIRE,
  /** Prisoners, detainees, hostages. */
  PRISONERS,
  /** Membership of an alliance. */
  ALLIANCE,
  /** Troops and their withdrawal. */
  TROOPS,
  /** The text names none. */
  NONE;

  private final ObjectClass parent;

  ObjectClass() {
    this.parent = this;
  }

  ObjectClass(ObjectClass parent) {
    this.parent = parent;
  }

  /** Whether this class is {@code other} or contains it: {@code ENERGY} covers {@code REFINERY}. */
  public boolean covers(ObjectClass other) {
    for (ObjectClass c = other; ; c = c.parent) {
      if (c == this) {
        return true;
      }
      if (c == c.parent) {
        return false;
      }
    }
  }

  /** The word of the schema, for example {@code oil-depot}; {@code none} for {@link #NONE}. */
  public String code() {
    return Codes.of(this);
  }

  /** The class of that word; refuses a word that is none. */
  public static ObjectClass of(String code) {
    return Codes.parse(ObjectClass.class, "object class", code);
  }
}
