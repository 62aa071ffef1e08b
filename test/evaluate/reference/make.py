"""Reference outputs of trec_eval's own C code, for test/evaluate/trec-eval.test.ts.

    python3 -m venv venv && venv/bin/pip install pytrec-eval-terrier==0.5.11
    venv/bin/python test/evaluate/reference/make.py > test/evaluate/reference/trec-eval.json

Seeded: the same command writes the same file. Scores are eighths, so that trec_eval's single precision changes nothing.
"""
import json
import random
import sys

import pytrec_eval

MEASURES = {
    "ndcg_cut.1,5,10", "ndcg", "recip_rank", "recall.5,10,20", "P.1,5,10", "set_P", "success.1,5,10", "map", "map_cut.5,10",
}


def case(name, seed, queries, candidates, judged, listed, grades, levels):
    """Queries with `judged` graded candidates and `listed` ranked ones, of so many score levels: few levels, many ties."""
    draw = random.Random(seed)
    ids = [f"c{i:03d}" for i in range(candidates)]
    qrels, run = {}, {}
    for q in range(queries):
        query = f"q{q:02d}"
        qrels[query] = {c: draw.choice(grades) for c in sorted(draw.sample(ids, draw.randint(*judged)))}
        run[query] = {c: draw.randrange(levels) / 8 for c in sorted(draw.sample(ids, draw.randint(*listed)))}
    expected = pytrec_eval.RelevanceEvaluator(qrels, MEASURES).evaluate(run)
    return {"name": name, "qrels": qrels, "run": run, "expected": expected}


cases = [
    case("graded, few ties", 1, 10, 60, (5, 30), (20, 60), [0, 0, 1, 2, 3], 4000),
    case("graded, mostly ties", 2, 10, 40, (5, 20), (10, 40), [0, 1, 2, 5], 3),
    case("all tied, yes or no", 3, 6, 25, (1, 10), (5, 25), [0, 1], 1),
    case("short lists, few relevant", 4, 12, 30, (1, 4), (1, 6), [0, 0, 1, 4], 8),
    case("negative grades", 5, 6, 20, (3, 12), (5, 20), [-1, 0, 1, 2], 6),
]
json.dump({"by": "pytrec-eval-terrier 0.5.11", "cases": cases}, sys.stdout, separators=(",", ":"))
sys.stdout.write("\n")
