# Makes the options part of the manual page, or the shell completions, from the help text of freshet-cli, so that
# they say the same:
#
#   awk -v format=man|bash|zsh|fish -f help_documents.awk app/cli/help_text.cpp
#
# The help text has the commands first, one a line, then sections of options. A section's heading names the commands
# it is for; "Every command" is for all. Two spaces or more stand between an option and what is said of it. Options
# that share a description share a line, with commas between them.

BEGIN { commandCount = optionCount = 0; section = ""; inside = 0 }

/R"\(/ { inside = 1; sub(/.*R"\(/, "") }
/^\)"/ { inside = 0 }
!inside || /^ *$/ { next }
/^Usage:/ || /^SOURCE is/ { next }
/^Exit codes:/ { section = "end"; next }
/^[A-Z].*:$/ { section = substr($0, 1, length($0) - 1); sectionNames[++sectionCount] = section; next }
section == "end" { next }
section == "" { addCommand(substr($0, 3)); next }
/^  -/ { addOptions(substr($0, 3)); next }
{ sub(/^ +/, ""); described(lastOfLine, $0) }

END {
    if (format == "man") man()
    else if (format == "bash") bash()
    else if (format == "zsh") zsh()
    else if (format == "fish") fish()
}

# "name ARGUMENTS   description"
function addCommand(line,    at, words, count, i) {
    at = match(line, /  +/)
    ++commandCount
    commandUsage[commandCount] = substr(line, 1, at - 1)
    commandText[commandCount] = substr(line, at + RLENGTH)
    count = split(commandUsage[commandCount], words, /[][ ]+/)
    commandNames[commandCount] = words[1]
    isCommand[words[1]] = 1
    for (i = 2; i <= count; ++i)
        if (words[i] ~ /^--/) named[words[1], words[i]] = 1
}

# "--one VALUE, --other VALUE   description"
function addOptions(line,    at, spec, text, parts, count, i) {
    spec = line
    text = ""
    at = match(line, /  +/)
    if (at > 0) {
        spec = substr(line, 1, at - 1)
        text = substr(line, at + RLENGTH)
    }
    if (spec ~ /^-[a-z], --/) spec = substr(spec, 5) " " substr(spec, 1, 2)
    count = split(spec, parts, /, /)
    firstOfLine = optionCount + 1
    lastOfLine = optionCount + count
    for (i = 1; i <= count; ++i) addOption(parts[i])
    if (text != "") described(lastOfLine, text)
}

function addOption(spec,    at) {
    ++optionCount
    shortName[optionCount] = ""
    if (spec ~ / -[a-z]$/) {
        shortName[optionCount] = substr(spec, length(spec))
        spec = substr(spec, 1, length(spec) - 3)
    }
    at = index(spec, " ")
    name[optionCount] = at ? substr(spec, 1, at - 1) : spec
    value[optionCount] = at ? substr(spec, at + 1) : ""
    sectionOf[optionCount] = section
    lineOf[optionCount] = firstOfLine
}

function described(last, text,    i) {
    for (i = lineOf[last]; i <= last; ++i)
        description[i] = (description[i] == "" ? "" : description[i] " ") text
}

# --- What the completions need -------------------------------------------------------------------------------

function suits(option, command,    words, count, i) {
    if (sectionOf[option] == "Every command") return 1
    if ((command, name[option]) in named) return 1
    count = split(tolower(sectionOf[option]), words, /[ ,]+/)
    for (i = 1; i <= count; ++i)
        if (words[i] == command) return 1
    return 0
}

# Words to choose from, or "".
function choices(option,    words, count, i, all) {
    if (value[option] !~ /\|/) return ""
    count = split(value[option], words, "|")
    all = ""
    for (i = 1; i <= count; ++i)
        if (words[i] ~ /^[a-z0-9-]+$/) all = all (all == "" ? "" : " ") words[i]
    return all
}

function isFile(option) { return value[option] ~ /^(FILE|PATH)$/ }
function isFolder(option) { return value[option] == "DIR" }
function isRepeatable(option) { return description[option] ~ /repeatable/ }

function optionsOf(command,    i, all) {
    all = ""
    for (i = 1; i <= optionCount; ++i)
        if (suits(i, command)) all = all (all == "" ? "" : " ") name[i]
    return all
}

function allCommands(    i, all) {
    all = commandNames[1]
    for (i = 2; i <= commandCount; ++i) all = all " " commandNames[i]
    return all
}

function quoted(text) { gsub(/'/, "'\\''", text); return text }

# --- Manual page ---------------------------------------------------------------------------------------------

function roff(text) { gsub(/\\/, "\\e", text); gsub(/-/, "\\-", text); return text }
function roffLine(text) { text = roff(text); return text ~ /^[.']/ ? "\\&" text : text }

function roffOption(option,    text) {
    text = "\\fB" roff(name[option]) "\\fR"
    if (shortName[option] != "") text = "\\fB\\-" shortName[option] "\\fR, " text
    return value[option] == "" ? text : text " \\fI" roff(value[option]) "\\fR"
}

function man(    i, s, text) {
    print ".SH COMMANDS"
    for (i = 1; i <= commandCount; ++i) {
        text = commandUsage[i]
        sub(/^[a-z]+ ?/, "", text)
        print ".TP\n\\fB" roff(commandNames[i]) "\\fR " roff(text)
        print roffLine(commandText[i])
    }
    print ".SH OPTIONS"
    for (s = 1; s <= sectionCount; ++s) {
        print ".SS " roff(sectionNames[s])
        for (i = 1; i <= optionCount; ++i) {
            if (sectionOf[i] != sectionNames[s] || lineOf[i] != i) continue
            text = roffOption(i)
            while (i < optionCount && lineOf[i + 1] == lineOf[i]) text = text ", " roffOption(++i)
            print ".TP\n" text
            print description[i] == "" ? "\\&" : roffLine(description[i])
        }
    }
}

# --- bash ----------------------------------------------------------------------------------------------------

function bash(    i, plain) {
    print "# Completion of freshet-cli for bash. Made from its help text."
    print "_freshet_cli()\n{"
    print "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} options="
    print "    COMPREPLY=()"
    print "    if [[ $COMP_CWORD -eq 1 ]]; then"
    print "        mapfile -t COMPREPLY < <(compgen -W '" allCommands() " --help --version' -- \"$cur\")"
    print "        return\n    fi"
    print "    case $prev in"
    plain = ""
    for (i = 1; i <= optionCount; ++i) {
        if (value[i] == "") continue
        if (choices(i) != "")
            print "    " name[i] ") mapfile -t COMPREPLY < <(compgen -W '" choices(i) "' -- \"$cur\"); return ;;"
        else if (isFolder(i))
            print "    " name[i] ") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -d -- \"$cur\"); return ;;"
        else if (isFile(i))
            print "    " name[i] (shortName[i] == "" ? "" : " | -" shortName[i]) \
                ") compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- \"$cur\"); return ;;"
        else plain = plain (plain == "" ? "" : " | ") name[i]
    }
    if (plain != "") print "    " plain ") return ;;"
    print "    esac"
    print "    case ${COMP_WORDS[1]} in"
    for (i = 1; i <= commandCount; ++i) {
        plain = commandNames[i]
        while (i < commandCount && optionsOf(commandNames[i + 1]) == optionsOf(commandNames[i]))
            plain = plain " | " commandNames[++i]
        print "    " plain ") options='" optionsOf(commandNames[i]) "' ;;"
    }
    print "    esac"
    print "    if [[ $cur == -* ]]; then"
    print "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$cur\")"
    print "        return\n    fi"
    print "    compopt -o filenames"
    print "    if [[ ${COMP_WORDS[1]} == create ]]; then"
    print "        mapfile -t COMPREPLY < <(compgen -f -- \"$cur\")"
    print "    else"
    print "        mapfile -t COMPREPLY < <(compgen -d -- \"$cur\"; compgen -f -X '!*.torrent' -- \"$cur\")"
    print "    fi\n}"
    print "complete -F _freshet_cli freshet-cli"
}

# --- zsh -----------------------------------------------------------------------------------------------------

function zshText(text) { gsub(/[][\\:]/, "\\\\&", text); return quoted(text) }

function zshOption(option,    text, what) {
    what = value[option]
    gsub(/[^A-Za-z ]/, " ", what)
    text = (isRepeatable(option) ? "*" : "") name[option] (value[option] == "" ? "" : "=") \
        "[" zshText(description[option]) "]"
    if (value[option] == "") return text
    text = text ":" tolower(what) ":"
    if (choices(option) != "") return text "(" choices(option) ")"
    if (isFolder(option)) return text "_files -/"
    return isFile(option) ? text "_files" : text
}

function zsh(    i, c) {
    print "#compdef freshet-cli"
    print "# Completion of freshet-cli for zsh. Made from its help text."
    print "_freshet_cli() {"
    print "  local -a commands=("
    for (c = 1; c <= commandCount; ++c)
        print "    '" commandNames[c] ":" quoted(commandText[c]) "'"
    print "  )"
    print "  if (( CURRENT == 2 )); then"
    print "    _describe -t commands command commands"
    print "    _arguments '--help[show all options]' '--version[show the version]'"
    print "    return\n  fi"
    print "  local command=$words[2]"
    print "  shift words\n  (( CURRENT-- ))"
    print "  case $command in"
    for (c = 1; c <= commandCount; ++c) {
        print "    " commandNames[c] ")\n      _arguments \\"
        for (i = 1; i <= optionCount; ++i) {
            if (!suits(i, commandNames[c])) continue
            print "        '" zshOption(i) "' \\"
            if (shortName[i] != "") print "        '-" shortName[i] "[" zshText(description[i]) "]:file:_files' \\"
        }
        if (commandNames[c] == "create") print "        '*:path:_files' ;;"
        else print "        '*:source:_files -g \"*.torrent(-.)\"' ;;"
    }
    print "  esac\n}"
    print "_freshet_cli \"$@\""
}

# --- fish ----------------------------------------------------------------------------------------------------

function fishText(text) { gsub(/\\/, "\\\\", text); gsub(/'/, "\\'", text); return text }

function fishCommands(option,    c, all) {
    all = ""
    for (c = 1; c <= commandCount; ++c)
        if (suits(option, commandNames[c])) all = all " " commandNames[c]
    return all
}

function fish(    i, c, line) {
    print "# Completion of freshet-cli for fish. Made from its help text."
    print "complete -c freshet-cli -f"
    for (c = 1; c <= commandCount; ++c)
        print "complete -c freshet-cli -n __fish_use_subcommand -a " commandNames[c] " -d '" \
            fishText(commandText[c]) "'"
    print "complete -c freshet-cli -n __fish_use_subcommand -l version -d 'show the version'"
    print "complete -c freshet-cli -n __fish_use_subcommand -l help -d 'show all options'"
    for (i = 1; i <= optionCount; ++i) {
        line = "complete -c freshet-cli -n '__fish_seen_subcommand_from" fishCommands(i) "' -l " substr(name[i], 3)
        if (shortName[i] != "") line = line " -s " shortName[i]
        if (choices(i) != "") line = line " -xa '" choices(i) "'"
        else if (isFolder(i)) line = line " -xa '(__fish_complete_directories)'"
        else if (isFile(i)) line = line " -rF"
        else if (value[i] != "") line = line " -x"
        print line " -d '" fishText(description[i]) "'"
    }
    print "complete -c freshet-cli -n '__fish_seen_subcommand_from create' -F"
    print "complete -c freshet-cli -n '__fish_seen_subcommand_from show download seed run verify'" \
        " -k -xa '(__fish_complete_suffix .torrent)'"
}
