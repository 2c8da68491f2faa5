// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/manual/completion.h"

namespace shelf {

namespace {

// The word at the cursor is taken from the line, as bash parts words at '=' and ':' too; of what it is
// offered, bash then wants only what stands behind the last of those. The rest needs no helpers of other
// packages.
constexpr std::string_view kHead = R"(# bash completion for shelfspace, made by 'shelfspace completion bash'.

_shelfspace_words() { # LAST-WORD CHOICES: those that begin like it; with commas in it, each of a list
    local before=
    if [[ $list ]]; then
        case $1 in *,*) before=${1%,*}, ;; esac
    fi
    mapfile -t COMPREPLY < <(compgen -P "$before" -W "$2" -- "${1#"$before"}")
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[=:] ]] && compopt -o nospace
}

_shelfspace() {
    local line=${COMP_LINE:0:COMP_POINT} current option= command= kind= words= list= i word
    current=${line##*[[:space:]]}
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; ++i)); do
        case ${COMP_WORDS[i]} in
        -*) ;;
        *) command=${COMP_WORDS[i]}; break ;;
        esac
    done
    case $current in
    --*=*) option=${current%%=*}; current=${current#*=} ;;
    *)
        word=${line%"$current"}
        word=${word%"${word##*[![:space:]]}"}
        option=${word##*[[:space:]]}
        ;;
    esac
)";

constexpr std::string_view kTail = R"(
    case $kind in
    words) _shelfspace_words "$current" "$words" ;;
    folders) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- "${COMP_WORDS[COMP_CWORD]#=}") ;;
    other) ;;
    *)
        if [[ $current == -* ]]; then
            _shelfspace_words "$current" "$options"
        elif [[ -z $command ]]; then
            mapfile -t COMPREPLY < <(compgen -W "$commands" -- "$current")
            compopt -o filenames
            mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$current")
        elif [[ $kind == files || $place == files ]]; then
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "${COMP_WORDS[COMP_CWORD]#=}")
        elif [[ $place ]]; then
            _shelfspace_words "$current" "$place"
        fi
        ;;
    esac
    # What bash takes for the word ends where it parts words.
    if [[ $kind == words || -z $kind ]]; then
        word=$current
        [[ $COMP_WORDBREAKS == *:* && $word == *:* ]] || word=
        [[ $word ]] && word=${word%"${word##*:}"}
        [[ $COMP_WORDBREAKS == *=* && $current == *=* ]] && word=${current%"${current##*=}"}
        [[ $word ]] && COMPREPLY=("${COMPREPLY[@]#"$word"}")
    fi
}
complete -F _shelfspace shelfspace
)";

std::string caseOf(const CommandEntry& command, const OptionEntry& option)
{
    std::string names = command.name + ',' + option.name;
    if (!option.shortName.empty())
        names += '|' + command.name + ',' + option.shortName;
    std::string text = "    " + names + ") ";
    switch (valueKind(option)) {
    case ValueKind::words:
        text += "kind=words words=" + shellQuoted(blankJoined(valueWords(option))) +
                (option.isList ? " list=1" : "");
        break;
    case ValueKind::files:
        text += "kind=files";
        break;
    case ValueKind::folders:
        text += "kind=folders";
        break;
    case ValueKind::other:
        text += "kind=other";
        break;
    }
    return text + " ;;\n";
}

std::string optionNames(const CommandEntry& command)
{
    std::string names;
    for (const OptionEntry& one : command.options)
        if (!one.isWord)
            names +=
                (names.empty() ? "" : " ") + one.name + (one.shortName.empty() ? "" : ' ' + one.shortName);
    return names;
}

/// What stands without an option's name: "files", some words, or nothing.
std::string placeOf(const CommandEntry& command)
{
    for (const OptionEntry& one : command.options)
        if (one.isWord)
            return valueKind(one) == ValueKind::words ? blankJoined(valueWords(one)) : "files";
    return {};
}

} // namespace

std::string bashCompletion(const OptionTable& table)
{
    std::string commands;
    for (const CommandEntry& one : table.commands)
        commands += (commands.empty() ? "" : " ") + one.name;
    std::string text(kHead);
    text += "    local commands=" + shellQuoted(commands) +
            " options=" + shellQuoted(optionNames(table.program)) + " place=\n    case $command in\n";
    for (const CommandEntry& one : table.commands)
        text += "    " + one.name + ") options=" + shellQuoted(optionNames(one)) +
                " place=" + shellQuoted(placeOf(one)) + " ;;\n";
    text += "    ?*) place=files ;;\n    esac\n    case $command,$option in\n";
    for (const CommandEntry& command : table.commands)
        for (const OptionEntry& one : command.options)
            if (!one.isWord && !one.value.empty())
                text += caseOf(command, one);
    return text + "    esac" + std::string(kTail);
}

} // namespace shelf
