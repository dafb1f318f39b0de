# Made by packaging/manuals.py from --help.
_quarterdeck_gateway() {
    local word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}
    # --option=word comes in three pieces.
    [[ $word == = ]] && word=
    [[ $last == = ]] && last=${COMP_WORDS[COMP_CWORD-2]}
    COMPREPLY=()
    case $last in
        --config|--redis-password-file|--redis-ca-file|--token-file|--viewer-token-file|--tls-cert|--tls-key) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --listen|--redis|--allow-host) return ;;
    esac
    local words='--config --listen --redis --redis-password-file --redis-ca-file --token-file --viewer-token-file --tls-cert --tls-key --allow-host --check-config --help --version'
    [[ $word == -* || -z $word ]] || return
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _quarterdeck_gateway quarterdeck-gateway
