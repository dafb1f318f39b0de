# Made by packaging/manuals.py from --help.
_quarterdeckctl() {
    local word=${COMP_WORDS[COMP_CWORD]} last=${COMP_WORDS[COMP_CWORD-1]}
    # --option=word comes in three pieces.
    [[ $word == = ]] && word=
    [[ $last == = ]] && last=${COMP_WORDS[COMP_CWORD-2]}
    COMPREPLY=()
    case $last in
        --rules|--token-file|--ca-file|--redis-password-file|--client-cert|--client-key) compopt -o filenames; mapfile -t COMPREPLY < <(compgen -f -- "$word"); return ;;
        --fail-on) mapfile -t COMPREPLY < <(compgen -W 'info warning critical' -- "$word"); return ;;
        --filter|--count|--from|--hours|--worker|--for|--older-than|--since|--api|--timeout|--fleet|--redis|--tls-server-name|--events|--queue|--control|--pipeline) return ;;
        control) mapfile -t COMPREPLY < <(compgen -W 'start stop restart pause resume' -- "$word"); return ;;
    esac
    local words='--help --version --json --filter --count --follow --from --yes --hours --worker --recorded --fail-on --rules --for --all --older-than --dry-run --dead --csv --since --to-dead --api --fleet-routes --token-file --ca-file --timeout --fleet --redis --redis-password-file --client-cert --client-key --tls-server-name --events --queue --control --pipeline'
    [[ $word == -* ]] || words='overview workers worker queues activity control requeue history alerts watch check listen orphans cron audit'
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$word")
}
complete -F _quarterdeckctl quarterdeckctl
