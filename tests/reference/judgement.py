"""Writes judgement.json beside this file: what scikit-learn, scipy and numpy say of calibration, intervals, lists and
comparisons.

Everything is made up here from a fixed seed. README.md tells how to run this and what the file holds.
"""

import json
import platform
from pathlib import Path

import numpy as np
import scipy
import sklearn
from scipy import optimize, stats
from scipy.special import expit, logit
from sklearn.calibration import _sigmoid_calibration, calibration_curve
from sklearn.isotonic import IsotonicRegression
from sklearn.linear_model import Lasso, LogisticRegression
from sklearn.metrics import confusion_matrix, precision_score, recall_score
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).parent
AT = [0.001, 0.03, 0.2, 0.5, 0.71, 0.96, 0.9999]


def made(random, rows, stretch, shift):
    """Chances whose log odds are stretched and shifted against those that outcomes are drawn by."""
    score = random.normal(-0.7, 1.2, rows)
    return expit(stretch * score + shift), (random.random(rows) < expit(score)).astype(int)


def columns_of(chance):
    return np.column_stack([np.log(chance), -np.log1p(-chance)])


def plain(columns, truth):
    """Logistic regression without a penalty."""
    model = LogisticRegression(C=np.inf, tol=1e-12, max_iter=100_000).fit(columns, truth)
    return [*model.coef_[0], model.intercept_[0]]


def bends(random):
    for rows, stretch, shift in ((60, 2.0, 0.3), (400, 1.8, -0.5), (900, 0.6, 0.2)):
        chance, truth = made(random, rows, stretch, shift)
        # There the curve is 1 / (1 + exp(a f + b)).
        a, b = _sigmoid_calibration(logit(chance), truth)
        yield {"kind": "platt", "chance": chance, "truth": truth, "slope": -a, "intercept": -b}
        low, high, intercept = plain(columns_of(chance), truth)
        assert low > 0 and high > 0
        yield {
            "kind": "beta", "chance": chance, "truth": truth, "low": low, "high": high, "intercept": intercept,
        }
    # Higher chances are no better: one of the weights would fall below 0 and is left out.
    chance, truth = made(random, 300, 1.0, 0.0)
    chance = np.where(chance > 0.4, 0.4 + 0.6 * random.random(300), chance)
    low, high, _ = plain(columns_of(chance), truth)
    assert low > 0 > high
    low, intercept = plain(columns_of(chance)[:, :1], truth)
    yield {"kind": "beta", "chance": chance, "truth": truth, "low": low, "high": 0.0, "intercept": intercept}
    for rows in (40, 1200):
        chance, truth = made(random, rows, 2.0, 0.2)
        chance = np.round(chance, 2)
        model = IsotonicRegression(out_of_bounds="clip").fit(chance, truth)
        yield {"kind": "isotonic", "chance": chance, "truth": truth, "at": AT, "says": model.predict(AT)}


def reliability(random):
    for rows in (200, 450):
        chance, truth = made(random, rows, 1.7, 0.4)
        slope, _ = plain(logit(chance)[:, None], truth)
        intercept = optimize.brentq(lambda own: np.sum(expit(logit(chance) + own) - truth), -9, 9, xtol=1e-14)
        share, mean = calibration_curve(truth, chance, n_bins=10, strategy="quantile")
        yield {
            "kind": "reliability", "chance": chance, "truth": truth, "slope": slope, "intercept": intercept,
            "share": share, "mean": mean,
        }
    for classes, rows in ((2, 301), (3, 500)):
        chances = random.dirichlet(np.ones(classes) * 0.8, rows)
        truth = np.array([random.choice(classes, p=own) for own in chances])
        bent = chances**1.6
        bent /= bent.sum(1, keepdims=True)
        errors = []
        for own in range(classes):
            order = np.argsort(bent[:, own])
            edges = [bin * rows // 15 for bin in range(16)]
            parts = [order[low:high] for low, high in zip(edges, edges[1:])]
            gaps = [len(part) / rows * abs(bent[part, own].mean() - (truth[part] == own).mean()) for part in parts]
            errors.append(sum(gaps))
        yield {"kind": "classwise", "chances": bent, "truth": truth, "error": np.mean(errors)}


def margins(random):
    for rows, folds, alpha in ((37, 5, 0.1), (200, 10, 0.05), (19, 3, 0.2)):
        fold = np.arange(rows) % folds
        residual = random.normal(0, 2, rows)
        said = random.normal(10, 0.7, (6, folds))
        rank_low, rank_high = int(np.floor(alpha * (rows + 1))), int(np.ceil((1 - alpha) * (rows + 1)))
        size = np.abs(residual)
        intervals = [
            [np.sort(own[fold] - size)[rank_low - 1], np.sort(own[fold] + size)[rank_high - 1]] for own in said
        ]
        yield {
            "kind": "margin", "alpha": alpha, "residuals": residual, "folds": fold, "said": said,
            "intervals": intervals,
        }


def lists(random):
    for rows in (90, 350):
        chance, truth = made(random, rows, 1.0, 0.0)
        order = np.argsort(-chance)
        tops, points = [], []
        for size in (1, 10, rows // 3, rows):
            listed = np.zeros(rows, int)
            listed[order[:size]] = 1
            tops.append([size, precision_score(truth, listed), recall_score(truth, listed)])
        for threshold in (0.05, 0.2, 0.5, 0.8):
            listed = (chance >= threshold).astype(int)
            _, alarms, _, hits = confusion_matrix(truth, listed, labels=[0, 1]).ravel()
            price = threshold / (1 - threshold)
            everybody = truth.mean() - (1 - truth.mean()) * price
            points.append([threshold, (hits - alarms * price) / rows, everybody])
        yield {"kind": "lists", "chance": chance, "truth": truth, "tops": tops, "benefit": points}


def tests(random):
    for folds, repeats in ((5, 1), (10, 1), (10, 10), (2, 1)):
        own = random.normal(0.02, 0.03, folds * repeats)
        error = np.sqrt((1 / own.size + 1 / (folds - 1)) * own.var(ddof=1))
        freedom = own.size - 1
        yield {
            "kind": "test", "folds": folds, "differences": own, "error": error,
            "p": 2 * stats.t.sf(abs(own.mean() / error), freedom),
            "seeable": (stats.t.ppf(0.975, freedom) + stats.t.ppf(0.8, freedom)) * error,
        }
    for freedom in (1, 3, 9, 99, 4000):
        t = [0.01, 0.5, 1.0, 2.2, 7.0, 30.0]
        yield {"kind": "student", "freedom": freedom, "t": t, "p": 2 * stats.t.sf(t, freedom)}


def lassos(random):
    for rows, width in ((60, 5), (200, 12)):
        table = random.normal(3, 1 + np.arange(width), (rows, width))
        table[:, 2] = table[:, 1] + random.normal(0, 0.3, rows)
        outcome = table[:, 0] - 0.4 * table[:, 3] + random.normal(0, 2, rows)
        scaled = StandardScaler().fit_transform(table)
        most = abs(scaled.T @ (outcome - outcome.mean())).max() / rows
        penalties = [0.8 * most, 0.3 * most, 0.05 * most, 0.002 * most]
        weights = [Lasso(alpha=own, tol=1e-12, max_iter=100_000).fit(scaled, outcome).coef_ for own in penalties]
        yield {"kind": "lasso", "table": table, "outcome": outcome, "penalties": penalties, "weights": weights}


def write_judgement():
    random = np.random.default_rng(21)
    cases = [case for part in (bends, reliability, margins, lists, tests) for case in part(random)]
    cases += lassos(np.random.default_rng(22))
    made_with = {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "scikit-learn": sklearn.__version__,
    }

    def line(value):
        as_list = lambda own: own.tolist() if isinstance(own, (np.ndarray, np.generic)) else own
        return json.dumps(value, default=as_list, separators=(",", ":"), allow_nan=False)

    body = ",\n".join(line(case) for case in cases)
    (HERE / "judgement.json").write_text(f'{{"made":{line(made_with)},\n"cases":[\n{body}\n]}}\n')


if __name__ == "__main__":
    write_judgement()
