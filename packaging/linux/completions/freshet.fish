# Completion of freshet for fish.
complete -c freshet -f
complete -c freshet -l profile -xa '(__fish_complete_directories)' -d 'keep settings and torrents in this folder'
complete -c freshet -l hidden -d 'start without a window, where there is a tray'
complete -c freshet -s h -l help -d 'show the options'
complete -c freshet -l help-all -d 'show the options with those of Qt'
complete -c freshet -s v -l version -d 'show the version'
complete -c freshet -k -xa '(__fish_complete_suffix .torrent)'
