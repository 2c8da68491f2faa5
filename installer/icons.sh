#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# installer/icons.sh FOLDER: makes shelfspace.ico and shelfspace.icns there of resources/icons/app.svg, by rsvg-convert
# and icotool, png2icns or iconutil, whichever are here. installer/windows and installer/macos want them.
set -eu

project=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
folder=$1
mkdir -p "$folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
draw() { rsvg-convert -w "$1" -h "$1" -o "$2" "$project/resources/icons/app.svg"; }
for size in 16 24 32 48 64 128 256 512 1024; do
    draw "$size" "$scratch/$size.png"
done
if command -v icotool >/dev/null 2>&1; then
    icotool --create --output="$folder/shelfspace.ico" "$scratch/16.png" "$scratch/24.png" "$scratch/32.png" \
        "$scratch/48.png" "$scratch/64.png" --raw="$scratch/256.png"
fi
if command -v iconutil >/dev/null 2>&1; then
    set_folder="$scratch/shelfspace.iconset"
    mkdir "$set_folder"
    for size in 16 32 128 256 512; do
        cp "$scratch/$size.png" "$set_folder/icon_${size}x$size.png"
        cp "$scratch/$((size * 2)).png" "$set_folder/icon_${size}x$size@2x.png"
    done
    iconutil --convert icns --output "$folder/shelfspace.icns" "$set_folder"
elif command -v png2icns >/dev/null 2>&1; then
    png2icns "$folder/shelfspace.icns" "$scratch/16.png" "$scratch/32.png" "$scratch/48.png" "$scratch/128.png" \
        "$scratch/256.png" "$scratch/512.png" "$scratch/1024.png" >/dev/null
fi
ls -l "$folder"/shelfspace.ic*
