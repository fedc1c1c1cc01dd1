"""Writes the reference numbers beside this file: metrics.json, linear.json, forest.json, unseen.json,
statistics.json.

Every table in them is made up here from a fixed seed. README.md tells how to run this and what the files
hold.
"""

import json
import math
import platform
import sys
from pathlib import Path

import numpy as np
import scipy
import sklearn
from scipy import stats
from sklearn import metrics
from sklearn.ensemble import RandomForestClassifier, RandomForestRegressor
from sklearn.linear_model import LogisticRegression, Ridge
from sklearn.preprocessing import StandardScaler

HERE = Path(__file__).parent


def write(name, cases):
    """One case a line, so that a change reads as a change of that case."""
    made = {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "scipy": scipy.__version__,
        "scikit-learn": sklearn.__version__,
    }

    def line(value):
        return json.dumps(value, separators=(",", ":"), allow_nan=False)

    body = ",\n".join(line(case) for case in cases)
    (HERE / name).write_text(f'{{"made":{line(made)},\n"cases":[\n{body}\n]}}\n')


# Metrics


def number_scores(truth, prediction, weights):
    varies = len(set(truth.tolist())) > 1
    return {
        "rmse": metrics.root_mean_squared_error(truth, prediction, sample_weight=weights),
        "mae": metrics.mean_absolute_error(truth, prediction, sample_weight=weights),
        "r2": metrics.r2_score(truth, prediction, sample_weight=weights) if varies else None,
    }


def one_versus_rest(score, truth, chances, weights):
    """The mean of a two-class score over the classes that have rows of both kinds; None where none has."""
    scores = []
    for name in range(chances.shape[1]):
        kind = truth == name
        if 0 < kind.sum() < len(kind):
            scores.append(score(kind, chances[:, name], sample_weight=weights))
    return float(np.mean(scores)) if scores else None


def predicted(chances, positive, cutoff):
    if positive is None:
        return chances.argmax(axis=1)
    return np.where(chances[:, positive] >= cutoff, positive, 1 - positive)


def class_scores(truth, chances, positive, cutoff, weights):
    count = chances.shape[1]
    said = predicted(chances, positive, cutoff)
    scores = {
        "accuracy": metrics.accuracy_score(truth, said, sample_weight=weights),
        "balanced_accuracy": metrics.balanced_accuracy_score(truth, said, sample_weight=weights),
        "f1_macro": metrics.f1_score(truth, said, average="macro", zero_division=0, sample_weight=weights),
        "log_loss": metrics.log_loss(truth, chances, labels=range(count), sample_weight=weights),
    }
    if count == 2:
        one = 1 if positive is None else positive
        kind, chance = (truth == one).astype(int), chances[:, one]
        both = len(set(kind.tolist())) == 2
        scores["brier"] = metrics.brier_score_loss(kind, chance, pos_label=1, sample_weight=weights)
        scores["auroc"], scores["auprc"] = None, None
        if both:
            scores["auroc"] = metrics.roc_auc_score(kind, chance, sample_weight=weights)
            scores["auprc"] = metrics.average_precision_score(kind, chance, sample_weight=weights)
    else:
        scores["brier"] = metrics.brier_score_loss(truth, chances, labels=range(count), sample_weight=weights)
        scores["auroc"] = one_versus_rest(metrics.roc_auc_score, truth, chances, weights)
        scores["auprc"] = one_versus_rest(metrics.average_precision_score, truth, chances, weights)
        if len(set(truth.tolist())) == count:
            whole = metrics.roc_auc_score(truth, chances, multi_class="ovr", sample_weight=weights)
            assert math.isclose(whole, scores["auroc"], rel_tol=1e-12)
    return scores


def judged(score, rows, random):
    """Scores with every row once, with real weights, and with whole counts as rows that are repeated."""
    real = random.uniform(0.1, 3.0, rows)
    counts = random.integers(0, 4, rows)
    every = np.arange(rows)
    return [
        {"weights": None, "scores": score(every, None)},
        {"weights": real.tolist(), "scores": score(every, real)},
        {"weights": counts.tolist(), "scores": score(np.repeat(every, counts), None)},
    ]


def number_case(name, truth, prediction, random):

    def score(rows, weights):
        return number_scores(truth[rows], prediction[rows], weights)

    return {
        "name": name,
        "kind": "numbers",
        "truth": truth.tolist(),
        "prediction": prediction.tolist(),
        "judged": judged(score, len(truth), random),
    }


def class_case(name, truth, chances, random, positive=None, cutoff=0.5):
    count = chances.shape[1]

    def score(rows, weights):
        return class_scores(truth[rows], chances[rows], positive, cutoff, weights)

    table = metrics.confusion_matrix(truth, predicted(chances, positive, cutoff), labels=range(count))
    return {
        "name": name,
        "kind": "classes",
        "classes": count,
        "positive": positive,
        "cutoff": cutoff,
        "truth": truth.tolist(),
        "prediction": chances.tolist(),
        "confusion": table.tolist(),
        "judged": judged(score, len(truth), random),
    }


def smooth_chances(rows, count, random):
    """Chances without ties, whose truth they know something about."""
    chances = random.dirichlet(np.ones(count), rows)
    truth = np.array([random.choice(count, p=row) for row in chances])
    return truth, chances


def tied_chances(rows, count, random):
    """Chances in eighths: many ties, many exact zeros and ones, and a truth that they often miss."""
    chances = np.array([random.multinomial(8, row) for row in random.dirichlet(np.ones(count), rows)]) / 8.0
    return random.integers(0, count, rows), chances


def write_metrics():
    random = np.random.default_rng(11)
    cases = []
    truth = random.normal(11.0, 3.0, 90)
    cases.append(number_case("numbers", truth, truth + random.normal(0.2, 1.5, 90), random))
    marks = random.integers(0, 21, 70).astype(float)
    cases.append(number_case("whole marks", marks, random.integers(0, 21, 70).astype(float), random))
    same = np.full(12, 0.1)
    cases.append(number_case("truth that never varies", same, random.normal(0.1, 1.0, 12), random))
    for count in (2, 4):
        for kind, maker in (("smooth", smooth_chances), ("tied", tied_chances)):
            truth, chances = maker(100, count, random)
            cases.append(class_case(f"{count} classes, {kind}", truth, chances, random))
            if count == 2:
                cases.append(class_case(f"second positive, {kind}", truth, chances, random, 1, 0.25))
                cases.append(class_case(f"first positive, {kind}", truth, chances, random, 0, 0.625))
    truth, chances = tied_chances(80, 4, random)
    cases.append(class_case("4 classes, one never true", np.where(truth == 2, 1, truth), chances, random))
    truth, chances = smooth_chances(20, 2, random)
    cases.append(class_case("2 classes, one never true", np.zeros(20, dtype=int), chances, random, 1, 0.5))
    truth, chances = smooth_chances(15, 3, random)
    cases.append(class_case("3 classes, only one true", np.full(15, 1), chances, random))
    write("metrics.json", cases)


# Linear models


def linear_table(rows, columns, random):
    """Columns of different size and spread, two of them related, rounded to 4 decimals."""
    table = random.normal(0.0, 1.0, (rows, columns))
    table[:, 1] = 0.8 * table[:, 0] + 0.6 * table[:, 1]
    table = table * random.uniform(0.5, 20.0, columns) + random.uniform(-50.0, 50.0, columns)
    return np.round(table, 4)


def linear_case(name, model, settings, table, truth, taught):
    scaler = StandardScaler().fit(table[:taught])
    scaled = scaler.transform(table)
    model.fit(scaled[:taught], truth[:taught])
    regression = settings["model"] == "ridge"
    said = model.predict(scaled[taught:]) if regression else model.predict_proba(scaled[taught:])
    return {
        "name": name,
        **settings,
        "taught": taught,
        "table": table.tolist(),
        "truth": truth.tolist(),
        "means": scaler.mean_.tolist(),
        "scales": scaler.scale_.tolist(),
        "intercept": np.atleast_1d(model.intercept_).tolist(),
        "coefficients": np.atleast_2d(model.coef_).tolist(),
        "prediction": said.tolist(),
    }


def write_linear():
    random = np.random.default_rng(12)
    cases = []
    for rows, columns, alpha in ((50, 4, 0.1), (120, 8, 1.0), (200, 6, 25.0)):
        table = linear_table(rows, columns, random)
        centred = (table - table.mean(axis=0)) / table.std(axis=0)
        truth = np.round(10.0 + centred @ random.normal(0.0, 2.0, columns) + random.normal(0.0, 1.0, rows), 4)
        model = Ridge(alpha=alpha, solver="cholesky")
        settings = {"model": "ridge", "alpha": alpha}
        cases.append(linear_case(f"ridge, alpha {alpha}", model, settings, table, truth, rows * 4 // 5))
    shapes = ((80, 4, 2, 1.0), (150, 5, 3, 1.0), (200, 6, 3, 20.0), (200, 4, 4, 0.1))
    for rows, columns, count, alpha in shapes:
        table = linear_table(rows, columns, random)
        centred = (table - table.mean(axis=0)) / table.std(axis=0)
        raw = centred @ random.normal(0.0, 1.0, (columns, count)) + random.gumbel(0.0, 1.0, (rows, count))
        model = LogisticRegression(C=1.0 / alpha, solver="newton-cholesky", tol=1e-12, max_iter=1000)
        settings = {"model": "logistic", "classes": count, "alpha": alpha}
        name = f"logistic, {count} classes, alpha {alpha}"
        cases.append(linear_case(name, model, settings, table, raw.argmax(axis=1), rows * 4 // 5))
    write("linear.json", cases)


# Forests

TAUGHT = 400
SEEDS = 10
TREES = 500


def curved_numbers(random):
    """Friedman's first made problem (doi 10.1214/aos/1176347963) and three columns that mean nothing."""
    x = random.uniform(0.0, 1.0, (2 * TAUGHT, 8))
    y = 10 * np.sin(np.pi * x[:, 0] * x[:, 1]) + 20 * (x[:, 2] - 0.5) ** 2 + 10 * x[:, 3] + 5 * x[:, 4]
    return x, y + random.normal(0.0, 1.0, len(x))


def stepped_numbers(random):
    """Whole-number columns with many ties, steps and an interaction; noise as large as the signal."""
    x = random.integers(0, 6, (2 * TAUGHT, 8)).astype(float)
    y = np.where(x[:, 0] > 2, 4.0, 0.0) + np.where((x[:, 1] < 2) & (x[:, 2] > 3), 6.0, 0.0) + 0.8 * x[:, 3]
    return x, y + random.normal(0.0, 2.0, len(x))


def curved_classes(random):
    """Two classes, about even, by a curve in four of eight columns."""
    x = random.normal(0.0, 1.0, (2 * TAUGHT, 8))
    score = 1.5 * x[:, 0] * x[:, 1] + np.sin(2 * x[:, 2]) + 0.8 * x[:, 3]
    return x, (score + random.logistic(0.0, 0.7, len(x)) > 0).astype(int)


def rare_class(random):
    """About one row in six is of the second class; half of the columns are whole numbers."""
    x = random.normal(0.0, 1.0, (2 * TAUGHT, 8))
    x[:, 4:] = np.floor(2 * x[:, 4:])
    score = -2.3 + 1.2 * x[:, 0] + 0.4 * x[:, 4] + np.where(x[:, 5] < -2, 1.5, 0.0)
    return x, (random.logistic(0.0, 1.0, len(x)) < score).astype(int)


def three_classes(random):
    """Three classes of unequal size around curved borders."""
    x = random.normal(0.0, 1.0, (2 * TAUGHT, 8))
    raw = np.stack([0.8 + x[:, 0], x[:, 1] ** 2 - x[:, 0], 1.5 * x[:, 2] * x[:, 3]], axis=1)
    return x, (raw + random.gumbel(0.0, 0.7, raw.shape)).argmax(axis=1)


def forest_scores(table, truth, regression, leaf, columns, seed):
    kind = RandomForestRegressor if regression else RandomForestClassifier
    forest = kind(TREES, min_samples_leaf=leaf, max_features=columns, random_state=seed, n_jobs=2)
    forest.fit(table[:TAUGHT], truth[:TAUGHT])
    rest = truth[TAUGHT:]
    if regression:
        said = forest.predict(table[TAUGHT:])
        return {"rmse": metrics.root_mean_squared_error(rest, said), "r2": metrics.r2_score(rest, said)}
    chances = forest.predict_proba(table[TAUGHT:])
    two = chances.shape[1] == 2
    return {
        "log_loss": metrics.log_loss(rest, chances),
        "accuracy": metrics.accuracy_score(rest, chances.argmax(axis=1)),
        "auroc": metrics.roc_auc_score(rest, chances[:, 1] if two else chances, multi_class="ovr"),
    }


def spread(values):
    return {"mean": round(float(np.mean(values)), 8), "deviation": round(float(np.std(values, ddof=1)), 8)}


def forest_case(maker, regression, random):
    table, truth = maker(random)
    table = np.round(table, 4)
    truth = np.round(truth, 4) if regression else truth
    runs = []
    for leaf in (1, 5):
        for columns in (8, 3, 2) if regression else (2,):
            scores = [forest_scores(table, truth, regression, leaf, columns, seed) for seed in range(SEEDS)]
            found = {name: spread([score[name] for score in scores]) for name in scores[0]}
            runs.append({"minSamplesLeaf": leaf, "columnsPerSplit": columns, "scores": found})
    return {
        "name": maker.__name__.replace("_", " "),
        "classes": 0 if regression else int(truth.max()) + 1,
        "taught": TAUGHT,
        "trees": TREES,
        "seeds": SEEDS,
        "runs": runs,
        "table": [[int(value) if value == int(value) else value for value in row] for row in table.tolist()],
        "truth": truth.tolist(),
    }


def write_forest():
    random = np.random.default_rng(13)
    makers = [
        (curved_numbers, True),
        (stepped_numbers, True),
        (curved_classes, False),
        (rare_class, False),
        (three_classes, False),
    ]
    write("forest.json", [forest_case(maker, regression, random) for maker, regression in makers])


# What a forest says of the rows that taught it, and of its columns


def unseen_run(case, columns, seed):
    table, truth = np.array(case["table"])[:TAUGHT], np.array(case["truth"])[:TAUGHT]
    regression = case["classes"] == 0
    kind = RandomForestRegressor if regression else RandomForestClassifier
    forest = kind(TREES, max_features=columns, random_state=seed, n_jobs=1, oob_score=True)
    forest.fit(table, truth)
    if regression:
        score = metrics.root_mean_squared_error(truth, forest.oob_prediction_)
    else:
        chances = forest.oob_decision_function_
        two = chances.shape[1] == 2
        score = metrics.roc_auc_score(truth, chances[:, 1] if two else chances, multi_class="ovr")
    return score, forest.feature_importances_


def write_unseen():
    """On the tables of forest.json, which hold them."""
    cases = []
    for case in json.loads((HERE / "forest.json").read_text())["cases"]:
        columns = case["runs"][0]["columnsPerSplit"]
        runs = [unseen_run(case, columns, seed) for seed in range(SEEDS)]
        importance = np.mean([run[1] for run in runs], axis=0)
        cases.append({
            "name": case["name"],
            "columnsPerSplit": columns,
            "metric": "rmse" if case["classes"] == 0 else "auroc",
            "score": spread([run[0] for run in runs]),
            "importance": [round(float(share), 5) for share in importance],
        })
    write("unseen.json", cases)


# Statistics


def write_statistics():
    random = np.random.default_rng(14)
    cases = []
    shares = [0.0, 0.025, 0.1, 1 / 3, 0.5, 0.75, 0.9, 0.975, 1.0]
    for rows in (1, 2, 5, 40, 101):
        values = np.sort(random.normal(5.0, 3.0, rows))
        found = np.quantile(values, shares, method="linear")
        cases.append({
            "kind": "quantile",
            "sorted": values.tolist(),
            "shares": shares,
            "values": found.tolist(),
        })
    few = ((0, 1), (1, 1), (0, 10), (3, 10), (10, 10), (17, 40))
    many = ((1, 1000), (499, 1000), (99_990, 100_000))
    for successes, trials in few + many:
        interval = stats.binomtest(successes, trials).proportion_ci(0.95, method="wilson")
        cases.append({
            "kind": "wilson",
            "successes": successes,
            "trials": trials,
            "low": float(interval.low),
            "high": float(interval.high),
        })
    write("statistics.json", cases)


SECTIONS = {
    "metrics": write_metrics,
    "linear": write_linear,
    "forest": write_forest,
    "unseen": write_unseen,
    "statistics": write_statistics,
}

if __name__ == "__main__":
    for section in sys.argv[1:] or SECTIONS:
        SECTIONS[section]()
