#!/bin/sh
# Trains the built-in embedding from the beginning and measures it.
# usage: run.sh DATA ARTICLES OUT
#   DATA      folder with retrieval/ and guidelines/ (the sets that the model card names)
#   ARTICLES  annotations/xml_files of jayded/evidence-inference at commit b9831b6
#   OUT       gets texts, tokens and OUT/weights/{weights.bin,vocabulary.txt}; about 1 GB
# Needs Debian's python3-torch, python3-numpy, libopenblas0 and poppler-utils. About 15 minutes on one free core.
# REBUILD_VOCABULARY=1 chooses the vocabulary anew instead of taking the shipped one.
set -eu
data=$1 articles=$2 out=$3
cd "$(dirname "$0")/../.."
python=${PYTHON:-/usr/bin/python3}
here=eval/embedding
export OPENBLAS_NUM_THREADS=1
mkdir -p "$out"
$python $here/collect.py "$data" "$articles" ingest/library "$out"
if [ "${REBUILD_VOCABULARY:-0}" = 1 ]; then
  npx tsx $here/dump-tokens.ts terms "$out/texts.jsonl" "$out/terms.tsv"
  $python $here/build_vocabulary.py "$out/terms.tsv" "$out/vocabulary.txt" 36000 5000 21000
else
  cp lib/models/static-embedding/vocabulary.txt "$out/vocabulary.txt"
fi
npx tsx $here/dump-tokens.ts ids "$out/vocabulary.txt" "$out/texts.jsonl" "$out/tokens.bin"
$python $here/train.py "$out" "$out/weights" --threads 1
$python $here/measuring_sets.py "$data" "$out/sets"
$here/prepare-measuring.sh "$out/sets" "$out/vocabulary.txt"
$python $here/measure.py "$out/sets" "$out/weights"
