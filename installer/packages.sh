# SPDX-License-Identifier: GPL-3.0-or-later
# The one list of Debian and Ubuntu packages, read by installer/start and tests/run.
# shellcheck shell=sh disable=SC2034

packages_build="g++ librsvg2-bin cmake ninja-build qt6-base-dev libqt6opengl6-dev qt6-svg-dev qt6-tools-dev
    qt6-tools-dev-tools qt6-l10n-tools gettext libgl-dev libegl-dev
    libqcustomplot-dev libeigen3-dev libboost-dev libboost-serialization-dev zlib1g-dev nlohmann-json3-dev
    libarchive-dev libhdf5-dev libisal-dev libsimdjson-dev libuchardet-dev libutfcpp-dev libutf8proc-dev libpugixml-dev libsqlite3-dev pkgconf libfast-float-dev libonnx-dev libprotobuf-dev libcli11-dev libgif-dev libimagequant-dev libkainjow-mustache-dev"

# Says the vectors of x86 in those of other processors.
[ "$(uname -m)" = x86_64 ] || packages_build="$packages_build libsimde-dev"

# Certificates: without them no server can prove who it is.
packages_run="libqt6svg6 qt6-translations-l10n qt6-qpa-plugins fonts-dejavu-core ca-certificates"

# To pack: installer/README.md
packages_pack="lintian patchelf debootstrap xvfb xdotool imagemagick qt6-wayland file"
packages_test="poppler-utils ccache mold clang libclang-rt-dev openssl xvfb xauth x11-utils openbox dbus at-spi2-core python3-gi
    gir1.2-atspi-2.0 python3-venv xdotool imagemagick fonts-droid-fallback desktop-file-utils appstream zsh fish mandoc"
# The pages that are taken away are opened in it. Ubuntu has it as a snap alone; there these tests skip.
! grep -qs '^ID=debian$' /etc/os-release || packages_test="$packages_test chromium"

# Those of the named packages that are not installed.
missing_packages() {
    for package in "$@"; do
        dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

# Runs a command as root, where anybody here may.
as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        env DEBIAN_FRONTEND=noninteractive "$@"
    elif command -v sudo >/dev/null 2>&1; then
        sudo env DEBIAN_FRONTEND=noninteractive "$@"
    else
        echo "This takes root, and neither root nor sudo is here: $*" >&2
        return 1
    fi
}

# Installs those of the named packages that are missing; the network is used only then.
install_packages() {
    missing=$(missing_packages "$@" | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    echo "Installing $missing" >&2
    # shellcheck disable=SC2086
    as_root apt-get update -qq && as_root apt-get install -y -qq --no-install-recommends $missing >&2 || {
        echo "The packages could not be installed; the lines above say why." >&2
        return 1
    }
}
