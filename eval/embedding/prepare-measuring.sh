#!/bin/sh
# Dumps tokens of the measuring sets: all terms (for BM25, once) and ids of one vocabulary.
# usage: prepare-measuring.sh SETS VOCABULARY [SET...]
set -eu
sets=$1 vocabulary=$2
shift 2
here=$(dirname "$0")
[ $# -gt 0 ] || set -- guidelines bioasq medquad openstax trials trials-dev
for name in "$@"; do
  for kind in passages queries; do
    texts="$sets/$name.$kind.jsonl"
    [ -f "$texts" ] || continue
    if [ ! -f "$sets/$name.$kind.terms" ]; then
      all="$sets/${name%-dev}.all"
      [ -f "$all" ] || { npx tsx "$here/dump-tokens.ts" terms "$texts" "$all.counts"; cut -f2 "$all.counts" | grep -v ' ' > "$all"; }
      npx tsx "$here/dump-tokens.ts" ids "$all" "$texts" "$sets/$name.$kind.terms"
    fi
    npx tsx "$here/dump-tokens.ts" ids "$vocabulary" "$texts" "$sets/$name.$kind.tokens"
  done
done
