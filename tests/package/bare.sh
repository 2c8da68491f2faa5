# SPDX-License-Identifier: GPL-3.0-or-later
# A Debian that has nothing, as debootstrap makes it from the mirrors that this machine uses, for bare_debian and
# bare_appimage: make_bare, then `inside COMMAND`, try_program. Skips with 77 and the reason where it cannot be made.
# shellcheck shell=sh disable=SC2034

skip() {
    echo "SKIPPED, nothing was tried on a bare Debian: $1" >&2
    exit 77
}
step() { echo "== $*"; }
inside() {
    env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        DISPLAY="${DISPLAY:-}" chroot "$root" "$@"
}
finish() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    umount "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system "$scratch"
}
# Runs a command inside, whose words are shown only where it fails.
quiet() {
    "$@" >"$scratch/said" 2>&1 || {
        tail -n 40 "$scratch/said" >&2
        echo "Failed: $*" >&2
        exit 1
    }
}

# $@: the script and its words, which is begun anew where whatever it starts ends with it.
make_bare() {
    [ "$(id -u)" -eq 0 ] || skip "that takes root."
    grep -qs '^ID=debian$' /etc/os-release || skip "this is no Debian."
    for tool in debootstrap unshare Xvfb xdotool import; do
        command -v "$tool" >/dev/null 2>&1 || skip "$tool is missing."
    done
    if [ -z "${SHELFSPACE_BARE:-}" ]; then
        unshare --mount --pid --fork true 2>/dev/null || skip "no namespaces can be made here."
        exec env SHELFSPACE_BARE=1 unshare --mount --pid --fork --kill-child "$@"
    fi
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    sources=$(apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' \
        'Origin: Debian' | sort -u)
    mirror=$(printf '%s\n' "$sources" | sed -n "s/ $release main\$//p" | head -n 1)
    [ -n "$mirror" ] || skip "apt names no mirror of $release."

    scratch=$(mktemp -d)
    root="$scratch/root"
    server=""
    trap finish EXIT
    trap 'exit 130' INT TERM
    step "A bare Debian ($release)"
    debootstrap --variant=minbase "$release" "$root" "$mirror" >"$scratch/debootstrap.log" 2>&1 || {
        tail -n 5 "$scratch/debootstrap.log" >&2
        skip "debootstrap could not make one."
    }
    printf '%s\n' "$sources" | sed 's/^/deb /' >"$root/etc/apt/sources.list"
    mount -t proc proc "$root/proc"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d" # starts no services
    chmod +x "$root/usr/sbin/policy-rc.d"
    inside apt-get -qq update >"$scratch/said" 2>&1 || skip "the mirror does not answer."
}

# Installs packages: what cannot be installed at all fails, what cannot be fetched skips.
install_inside() {
    quiet inside apt-get -qq install --simulate --no-install-recommends "$@"
    echo "$(grep -c '^Inst' "$scratch/said") packages"
    inside apt-get -qq install --yes --download-only --no-install-recommends "$@" >"$scratch/said" 2>&1 ||
        skip "the mirror does not answer."
    quiet inside apt-get -qq install --yes --no-install-recommends "$@"
}

# $1: the program, as it is called inside; $2: where a picture of its window goes, if anywhere.
try_program() {
    step "Trains and takes away"
    quiet inside "$1" train --sample --preset goodbooks-neural --out /tmp/run.shelf
    quiet inside "$1" recommend /tmp/run.shelf --user 1 --top 3
    for what in projector npy report curves; do
        quiet inside "$1" export /tmp/run.shelf --what "$what" --out "/tmp/taken-$what"
    done
    for file in projector/vecs.tsv npy/book_embedding.npy report/report.html curves/loss_curves.png; do
        [ -s "$root/tmp/taken-$file" ] || {
            echo "There is no $file." >&2
            exit 1
        }
    done

    step "Speaks the language that it is asked for"
    for asked in "--lang de --help" "help --lang de train" "--lang=de train --help"; do
        # shellcheck disable=SC2086
        inside "$1" $asked >"$scratch/said" 2>&1 || true
        grep -q '^Aufruf: ' "$scratch/said" || {
            cat "$scratch/said" >&2
            echo "No German: $asked" >&2
            exit 1
        }
    done

    step "Opens its window"
    mkfifo "$scratch/display"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3<>"$scratch/display" >"$scratch/xvfb.log" 2>&1 &
    server=$!
    number=$(timeout 60 head -n 1 "$scratch/display")
    DISPLAY=":$number"
    export DISPLAY
    inside "$1" /tmp/run.shelf >"$scratch/window.log" 2>&1 &
    window=$!
    colors=0
    for _ in $(seq 240); do
        kill -0 "$window" 2>/dev/null || break
        if xdotool search --onlyvisible --name Shelfspace >/dev/null 2>&1; then
            import -window root "$scratch/frame.png"
            colors=$(identify -format %k "$scratch/frame.png")
            [ "$colors" -lt 300 ] || break # icons, texts and charts have hundreds
        fi
        sleep 0.5
    done
    cat "$scratch/window.log" >&2
    [ -z "${2:-}" ] || [ ! -f "$scratch/frame.png" ] || cp "$scratch/frame.png" "$2"
    [ "$colors" -ge 300 ] || {
        echo "The window did not draw itself: $colors colors." >&2
        exit 1
    }
    kill "$window"
    wait "$window" 2>/dev/null || true
}
