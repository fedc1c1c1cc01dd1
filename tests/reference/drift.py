"""Writes drift.json beside this file: what scipy and numpy say of two files that differ. README.md tells how to run it."""

import json
import platform
from pathlib import Path

import numpy as np
import scipy
from scipy import stats

HERE = Path(__file__).parent


def counts(random, cells, rows, tilt):
    share = random.dirichlet(np.full(cells, 4.0))
    moved = share * np.exp(tilt * np.arange(cells) / cells)
    return random.multinomial(rows[0], share), random.multinomial(rows[1], moved / moved.sum())


def distributions(random):
    for cells in (2, 5, 10, 19):
        for rows in ((600, 600), (4000, 90), (150, 30000)):
            for tilt in (0.0, 0.5, 2.0):
                then, now = counts(random, cells, rows, tilt)
                p, q = ((own + 0.5) / (own.sum() + 0.5 * cells) for own in (then, now))
                # The rows themselves, each as the number of its bin.
                apart = stats.ks_2samp(np.repeat(np.arange(cells), then), np.repeat(np.arange(cells), now)).statistic
                root = np.sqrt(rows[0] * rows[1] / sum(rows))
                table = np.array([then, now]).T
                table = table[table.sum(axis=1) > 0]
                test = stats.chi2_contingency(table, correction=False)
                square = test.statistic * (sum(rows) - 1) / sum(rows)
                yield {
                    "kind": "distribution", "then": then, "now": now, "index": ((q - p) * np.log(q / p)).sum(),
                    "apart": apart, "rare": stats.kstwobign.sf((root + 0.12 + 0.11 / root) * apart),
                    "square": stats.chi2.sf(square, len(table) - 1), "least": test.expected_freq.min(),
                }


def shares(random):
    for sides in ((8, 5), (30, 600), (600, 600), (8879, 3965), (12, 40000)):
        for share in (0.0, 0.03, 0.4, 1.0):
            for more in (1.0, 1.6):
                hits = random.binomial(sides, [share, min(1.0, share * more)])
                table = [[hits[0], sides[0] - hits[0]], [hits[1], sides[1] - hits[1]]]
                yield {"kind": "share", "hits": hits, "sides": sides, "p": stats.fisher_exact(table)[1]}


def bounds():
    for freedom in (1, 2, 9, 40):
        tails = [0.5, 0.05, 0.05 / 60, 1e-9]
        yield {"kind": "bound", "freedom": freedom, "tails": tails, "values": stats.chi2.isf(tails, freedom)}


def write_drift():
    random = np.random.default_rng(23)
    cases = [*distributions(random), *shares(random), *bounds()]
    made_with = {"python": platform.python_version(), "numpy": np.__version__, "scipy": scipy.__version__}

    def line(value):
        as_list = lambda own: own.tolist() if isinstance(own, (np.ndarray, np.generic)) else own
        return json.dumps(value, default=as_list, separators=(",", ":"), allow_nan=False)

    body = ",\n".join(line(case) for case in cases)
    (HERE / "drift.json").write_text(f'{{"made":{line(made_with)},\n"cases":[\n{body}\n]}}\n')


if __name__ == "__main__":
    write_drift()
