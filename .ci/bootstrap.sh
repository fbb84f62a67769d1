#!/usr/bin/env bash
# Prepares this checkout. `.ci/bootstrap.sh run` installs what the program needs, `.ci/bootstrap.sh test` what tests and lint need as well,
# `.ci/bootstrap.sh pdf` the system libraries that printing needs, `.ci/bootstrap.sh audit` the scanners. Each part is left alone when it is already done.
set -euo pipefail
cd "$(dirname "$0")/.."
here=$PWD

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

quietly() { # the command's output is shown only when it fails
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 </dev/null || status=$?
    [ "$status" -eq 0 ] || cat "$log" >&2
    rm -f "$log"
    return "$status"
}

may_install() { [ "$(id -u)" -eq 0 ] && command -v apt-get >/dev/null; }

debian_install() {
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$@" >/dev/null 2>&1 </dev/null && return
    # The package lists of a fresh machine are empty or old.
    quietly apt-get update && DEBIAN_FRONTEND=noninteractive quietly apt-get install --yes --no-install-recommends "$@"
}

recent() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }

find_python() {
    local candidate
    for candidate in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11 python; do
        if recent "$candidate"; then
            command -v "$candidate"
            return
        fi
    done
    complain "Python 3.11 or newer is needed, and none was found. On Debian: sudo apt-get install python3 python3-venv; elsewhere name it: make PYTHON=/path/to/python3"
    return 1
}

venv_works() { # an environment that was moved keeps the old path in its commands
    recent .venv/bin/python && grep -qsF "$here/.venv/bin/python" .venv/bin/pip
}

with_venv() { "$1" -m venv .venv >/dev/null 2>&1 && venv_works; }

with_uv() { # Debian ships `venv` apart; pip is often there without it
    local tools status=0
    rm -rf .venv
    tools=$(mktemp -d)
    {
        "$1" -m pip install --quiet --disable-pip-version-check --target "$tools" --require-hashes -r .ci/installer.txt &&
            "$tools/bin/uv" venv --quiet --seed --python "$(command -v "$1")" .venv
    } >/dev/null 2>&1 </dev/null || status=1
    rm -rf "$tools"
    return "$status"
}

with_debian() {
    may_install || return 1
    rm -rf .venv
    say "Installing python3-venv…"
    debian_install python3-venv || return 1
    if [ -x /usr/bin/python3 ] && recent /usr/bin/python3; then with_venv /usr/bin/python3; else with_venv "$1"; fi
}

make_venv() {
    local python
    venv_works && return
    python=$(find_python)
    say "Creating .venv with $("$python" --version)…"
    rm -rf .venv
    with_venv "$python" || with_uv "$python" || with_debian "$python" || {
        rm -rf .venv
        complain "This Python cannot create an environment. Run: sudo apt-get install python3-venv   and then the same command again."
        return 1
    }
}

digest() { .venv/bin/python -c 'import hashlib, sys; print(hashlib.sha256(b"".join(open(name, "rb").read() for name in sys.argv[1:])).hexdigest())' "$@"; }

uv_installs() { # FILE [ENVIRONMENT]: compiled at once, as pip does, or each start compiles it; where a proxy shows its own certificate, the system’s certificates know it
    local command=(.venv/bin/uv pip install --compile-bytecode --python "${2:-.venv}/bin/python" --require-hashes -r "$1")
    [ -x .venv/bin/uv ] || return 1
    "${command[@]}" >/dev/null 2>&1 </dev/null || UV_SYSTEM_CERTS=1 "${command[@]}" >/dev/null 2>&1 </dev/null
}

install_requirements() { # FILE: once for each content of the file
    local file=$1 stamp=.venv/.installed-$1 wanted
    wanted=$(digest "$file")
    [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ] || return 0
    say "Installing $file…"
    [ -x .venv/bin/uv ] ||
        .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r .ci/installer.txt >/dev/null 2>&1 </dev/null ||
        say "uv cannot be installed here: going on with pip, which is slower."
    uv_installs "$file" || quietly .venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes -r "$file"
    printf '%s\n' "$wanted" >"$stamp"
}

pdf_libraries() { # never a reason to stop: the site works without printing
    local packages="libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core" missing
    missing=$(.venv/bin/python .ci/pdf_libraries.py) && return
    if may_install; then
        say "Installing what PDF reports need ($missing)…"
        # shellcheck disable=SC2086 # several words on purpose
        debian_install $packages && missing=$(.venv/bin/python .ci/pdf_libraries.py) && return
    fi
    complain "PDF reports cannot be printed on this machine yet; missing: $missing."
    complain "Everything else works. To have them, run: sudo apt-get install $packages"
}

scanners() { # in an environment of their own: they ask for an older Flask. Never a reason to stop: the audit says which could not run
    local wanted stamp=.venv-audit/.installed
    wanted=$(digest .ci/audit.txt)
    if [ "$(cat "$stamp" 2>/dev/null)" != "$wanted" ]; then
        say "Installing .ci/audit.txt…"
        rm -rf .venv-audit
        { .venv/bin/python -m venv .venv-audit || .venv/bin/uv venv --quiet --seed --python .venv/bin/python .venv-audit; } >/dev/null 2>&1 &&
            { uv_installs .ci/audit.txt .venv-audit || quietly .venv-audit/bin/python -m pip install --quiet --require-hashes -r .ci/audit.txt; } &&
            printf '%s\n' "$wanted" >"$stamp" || complain "The scanners cannot be installed here: the audit says which could not run."
    fi
    command -v java >/dev/null || { may_install && debian_install default-jre-headless; } ||
        complain "The checker of HTML needs Java: sudo apt-get install default-jre-headless"
}

case "${1:-}" in
run)
    make_venv
    install_requirements requirements.txt
    ;;
test)
    make_venv
    install_requirements requirements-dev.txt
    # It holds the run-time pins as well: a later `make run` has nothing to install.
    digest requirements.txt >.venv/.installed-requirements.txt
    ;;
pdf)
    pdf_libraries
    ;;
audit)
    scanners
    ;;
*)
    complain "usage: .ci/bootstrap.sh run | test | pdf | audit"
    exit 2
    ;;
esac
