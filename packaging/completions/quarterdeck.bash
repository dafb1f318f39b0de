# Made by packaging/manuals.py from --help.
_quarterdeck() {
    local word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}
    # --option=word comes in three pieces.
    [[ $word == = ]] && word=
    [[ $last == = ]] && last=${COMP_WORDS[COMP_CWORD-2]}
    COMPREPLY=()
    case $last in
        --screenshot|--diagnostics|--token-file|--ca-file|--redis-password-file|--client-cert|--client-key) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --demo) mapfile -t COMPREPLY < <(compgen -W 'plain trouble' -- "$word"); return ;;
        --page) mapfile -t COMPREPLY < <(compgen -W 'overview workers queues timeline history alerts activity fleets' -- "$word"); return ;;
        --theme) mapfile -t COMPREPLY < <(compgen -W 'dark light system' -- "$word"); return ;;
        --language) mapfile -t COMPREPLY < <(compgen -W 'en de zh ar system' -- "$word"); return ;;
        --size|--after|--quit-after|--big-screen|--api|--timeout|--fleet|--redis|--tls-server-name|--events|--queue|--control|--pipeline) return ;;
    esac
    local words='--help --version --demo --page --theme --language --size --screenshot --after --production --diagnostics --quit-after --big-screen --api --fleet-routes --token-file --ca-file --timeout --fleet --redis --redis-password-file --client-cert --client-key --tls-server-name --events --queue --control --pipeline'
    [[ $word == -* || -z $word ]] || return
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _quarterdeck quarterdeck
