# SPDX-License-Identifier: GPL-3.0-or-later
# Asks bash what it offers for each line of its input, with the words parted as readline parts them.
# bash this SCRIPT FOLDER < LINES
source "$1" || exit 1
compopt() { :; } # only within a real completion
while IFS= read -r line; do
    read -ra COMP_WORDS <<<"$(sed 's/[=:]/ & /g' <<<"$line")"
    [[ $line == *' ' ]] && COMP_WORDS+=('')
    COMP_LINE=$line
    COMP_POINT=${#line}
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _shelfspace
    printf '[%s]\n' "$line"
    for one in "${COMPREPLY[@]}"; do
        # What stands before the last '=' or ':' is on the line already.
        word=${line##*[[:space:]]}
        case $word in
        *[=:]*) [[ $one == --* ]] || one=${word%"${word##*[=:]}"}$one ;;
        esac
        printf '%s\n' "$one"
    done | sort -u
done
