# SPDX-License-Identifier: GPL-3.0-or-later
# Asks fish what it offers for each line of its input.
# fish this SCRIPT FOLDER < LINES
source $argv[1]; or exit 1
while read -l line
    echo "[$line]"
    complete -C "$line" | string replace -r '\t.*' '' | sort -u
end
