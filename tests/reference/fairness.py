"""Writes fairness.json beside this file: what fairlearn and scikit-learn say of groups, and the area between ROC curves.

Everything is made up here from a fixed seed. README.md tells how to run this and what the file holds.
"""

import json
import platform
from fractions import Fraction
from pathlib import Path

import fairlearn
import numpy as np
import sklearn
from fairlearn import metrics as fair
from sklearn.metrics import mean_absolute_error, precision_score, roc_auc_score, roc_curve

HERE = Path(__file__).parent
CUTOFF = 0.4
RATES = {
    "selectionRate": fair.selection_rate,
    "truePositiveRate": fair.true_positive_rate,
    "falsePositiveRate": fair.false_positive_rate,
    "falseNegativeRate": fair.false_negative_rate,
    "precision": precision_score,
}


def made(random, rows, shares, places):
    """Outcomes, chances (rounded, so that some are equal) and groups; later groups are ranked worse."""
    group = random.choice(len(shares), rows, p=shares)
    score = random.normal(-0.4 + 0.3 * group, 1.2, rows)
    truth = (random.random(rows) < 1 / (1 + np.exp(-score))).astype(int)
    seen = score + random.normal(0, 0.4 + 0.8 * group)
    chance = np.round(1 / (1 + np.exp(-seen)), places)
    return truth, chance, group


def frames(measures, truth, said, group):
    """Each measure by group, the largest difference and the smallest ratio."""
    found = {}
    for name, measure in measures.items():
        frame = fair.MetricFrame(metrics=measure, y_true=truth, y_pred=said, sensitive_features=group)
        others = [measure(truth[group != own], said[group != own]) for own in np.unique(group)]
        found[name] = {
            "byGroup": [float(value) for value in frame.by_group],
            "others": [float(value) for value in others],
            "overall": float(frame.overall),
            "difference": float(frame.difference(method="between_groups")),
            "ratio": float(frame.ratio(method="between_groups")),
        }
    return found


def curve(truth, chance):
    """Corners of the ROC curve in whole fractions."""
    order = sorted(set(chance), reverse=True)
    positives, negatives = int((truth == 1).sum()), int((truth == 0).sum())
    corners = [(Fraction(0), Fraction(0))]
    for cut in order:
        above = chance >= cut
        wrong, right = int((above & (truth == 0)).sum()), int((above & (truth == 1)).sum())
        corners.append((Fraction(wrong, negatives), Fraction(right, positives)))
    theirs = roc_curve(truth, chance, drop_intermediate=False)
    assert np.allclose([[float(a), float(b)] for a, b in corners], np.column_stack(theirs[:2]))
    return corners


def height(corners, at, side):
    """The curve at a false positive rate, seen from the left (-1) or from the right (1)."""
    touching = [y for x, y in corners if x == at]
    if touching:
        return max(touching) if side > 0 else min(touching)
    (a, b), (c, d) = next(pair for pair in zip(corners, corners[1:]) if pair[0][0] < at < pair[1][0])
    return b + (d - b) * (at - a) / (c - a)


def area(one, other):
    """The exact area between two curves, in fractions: cut at every corner and where they cross."""
    ends = sorted({x for x, _ in one} | {x for x, _ in other})
    whole = Fraction(0)
    for left, right in zip(ends, ends[1:]):
        first = height(one, left, 1) - height(other, left, 1)
        last = height(one, right, -1) - height(other, right, -1)
        if first * last >= 0:
            whole += (right - left) * abs(first + last) / 2
        else:
            cross = left + (right - left) * first / (first - last)
            whole += (cross - left) * abs(first) / 2 + (right - cross) * abs(last) / 2
    return float(whole)


def classes(random, rows, shares, places):
    truth, chance, group = made(random, rows, shares, places)
    said = (chance >= CUTOFF).astype(int)
    measures = frames(RATES, truth, said, group)
    measures["auroc"] = frames({"auroc": roc_auc_score}, truth, chance, group)["auroc"]
    base = lambda truth, said: truth.mean()
    measures["baseRate"] = frames({"baseRate": base}, truth, said, group)["baseRate"]
    areas = []
    for own in np.unique(group):
        sides = [curve(truth[side], chance[side]) for side in (group == own, group != own)]
        areas.append(area(*sides))
    listing = lambda values: [value.item() for value in values]
    return {
        "kind": "classes",
        "truth": listing(truth),
        "chance": listing(chance),
        "cutoff": CUTOFF,
        "group": listing(group),
        "measures": measures,
        "areas": areas,
    }


def numbers(random, rows, shares):
    group = random.choice(len(shares), rows, p=shares)
    truth = np.round(random.normal(11, 3, rows), 1)
    said = np.round(truth + random.normal(0.3 * group, 1 + 0.5 * group, rows), 2)
    measures = {
        "meanError": lambda truth, said: np.mean(said - truth),
        "meanAbsoluteError": mean_absolute_error,
    }
    listing = lambda values: [value.item() for value in values]
    return {
        "kind": "numbers",
        "truth": listing(truth),
        "said": listing(said),
        "group": listing(group),
        "measures": frames(measures, truth, said, group),
    }


def write_fairness():
    random = np.random.default_rng(61)
    cases = [
        classes(random, 400, [0.5, 0.5], 2),
        classes(random, 600, [0.5, 0.3, 0.2], 3),
        classes(random, 900, [0.4, 0.25, 0.2, 0.15], 1),
        numbers(random, 300, [0.5, 0.3, 0.2]),
    ]
    made_with = {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scikit-learn": sklearn.__version__,
        "fairlearn": fairlearn.__version__,
    }
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    text = '{"made": ' + json.dumps(made_with) + ', "cases": [\n' + lines + "\n]}\n"
    (HERE / "fairness.json").write_text(text)


if __name__ == "__main__":
    write_fairness()
