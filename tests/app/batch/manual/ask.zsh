# SPDX-License-Identifier: GPL-3.0-or-later
# Asks a real interactive zsh, in a terminal of its own, what it offers for each line of its input.
# zsh -f this SCRIPT FOLDER < LINES
zmodload zsh/zpty
setup=$2/setup.zsh
cat > $setup <<'END'
PS1=''
unsetopt beep
autoload -Uz compinit
compinit -D -u
source $SCRIPT
compadd() {
    if [[ " ${@[1,(i)(-|--)]} " == *\ -(O|A|D)\ * ]]; then
        builtin compadd "$@"
        return
    fi
    typeset -a hits
    builtin compadd -A hits "$@"
    print -rl -- $hits >> $CAPTURE
    builtin compadd "$@"
}
answer() {
    zle list-choices
    BUFFER=
    print -r -- END >> $CAPTURE
}
zle -N answer
bindkey '^T' answer
print -r -- END >> $CAPTURE
END
export SCRIPT=$1 CAPTURE=$2/capture
: > $CAPTURE
zpty shell zsh -f -i
zpty -w shell "source $setup"
answered() {
    local i
    for i in {1..600}; do
        [[ "$(tail -n 1 $CAPTURE)" == END ]] && return
        zpty -rt shell junk
        sleep 0.05
    done
    print "no answer"
    exit 1
}
answered
while IFS= read -r line; do
    : > $CAPTURE
    zpty -wn shell "$line"$'\C-t'
    answered
    print -r -- "[$line]"
    grep -v -e '^END$' -e '^$' $CAPTURE | sort -u
done
zpty -d shell
