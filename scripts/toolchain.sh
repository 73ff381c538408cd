# Finds a JDK and Maven, or installs them. Sourced by ./trucewatch and ./check, which set `root`.

say() { printf '%s\n' "$*" >&2; }

# The version in the JDK's own file `release`: starting a JVM to ask it would cost more than the answer.
java_major() {
  local home version
  home=$(dirname "$(dirname "$(readlink -f "$1")")")
  version=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$home/release" 2>/dev/null)
  [ -n "$version" ] || version=$("$1" -version 2>&1 | sed -n '1s/.*"\(1\.\)\{0,1\}\([0-9]*\).*/\2/p')
  printf '%s' "${version:-0}"
}

# Sets java_home to the first JDK 17 or newer of JAVA_HOME, PATH, /usr/lib/jvm. $1 is the program it must have.
find_java() {
  local candidate
  for candidate in "${JAVA_HOME:-/nowhere}/bin/java" "$(command -v java || true)" /usr/lib/jvm/*/bin/java; do
    if [ -x "$candidate" ] && [ "$(java_major "$candidate")" -ge 17 ]; then
      candidate=$(readlink -f "$candidate")
      if [ -x "$(dirname "$candidate")/$1" ]; then
        java_home=$(dirname "$(dirname "$candidate")")
        return 0
      fi
    fi
  done
  return 1
}

# Sets maven to a Maven 3.8 or newer.
find_maven() {
  local version
  maven=$(command -v mvn || true)
  [ -n "$maven" ] || return 1
  version=$(JAVA_HOME=$java_home "$maven" -B --version 2>/dev/null | sed -n 's/.*Apache Maven \([0-9]*\)\.\([0-9]*\).*/\1 \2/p' | head -n 1)
  set -- $version
  [ "${1:-0}" -gt 3 ] || { [ "${1:-0}" -eq 3 ] && [ "${2:-0}" -ge 8 ]; }
}

# Installs Debian packages, where that may be done without asking: install WHAT PACKAGE...
install_packages() {
  local what=$1 as=()
  shift
  if [ "$(id -u)" -ne 0 ]; then
    if command -v sudo >/dev/null && sudo -n true 2>/dev/null; then as=(sudo -n); else as=(false); fi
  fi
  if command -v apt-get >/dev/null && [ "${as[0]-}" != false ]; then
    say "installing $what (Debian packages $*)"
    mkdir -p "$root/.trucewatch"
    if { "${as[@]}" apt-get update && "${as[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } \
      >"$root/.trucewatch/install.log" 2>&1; then
      return 0
    fi
    say "error: could not install $what, see $root/.trucewatch/install.log: install it by hand, such as with: apt-get install $*"
    exit 1
  fi
  say "error: $what is missing: install it, such as with: sudo apt-get install $*"
  exit 1
}

need_jdk() {
  find_java javac && return
  install_packages "a JDK 17 or newer" default-jdk-headless
  find_java javac || { say "error: no JDK 17 or newer was found: install one and set JAVA_HOME to it"; exit 1; }
}

need_maven() {
  find_maven && return
  install_packages "Maven 3.8 or newer" maven
  find_maven || { say "error: no Maven 3.8 or newer was found: install one and put its mvn on the PATH"; exit 1; }
}
