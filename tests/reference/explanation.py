"""Writes explanation.json beside this file: what shap says of trees of LightGBM and scikit-learn, and scikit-learn of effects.

Everything is made up here from a fixed seed. README.md tells how to run this and what the file holds.
"""

import json
import platform
from pathlib import Path

import lightgbm
import numpy as np
import shap
import sklearn
from sklearn.ensemble import GradientBoostingRegressor, RandomForestClassifier
from sklearn.inspection import partial_dependence, permutation_importance

HERE = Path(__file__).parent
ROWS = 240


def made(random, gaps):
    """Columns as single floats, so that no value is at a threshold; the second and fifth have few whole values."""
    table = random.normal(0, 1, (ROWS, 6)).astype(np.float32).astype(float)
    table[:, 1] = random.integers(0, 7, ROWS)
    table[:, 4] = np.round(0.6 * table[:, 0] + 0.8 * table[:, 4])
    score = table[:, 0] * table[:, 2] + 0.5 * table[:, 1] - np.abs(table[:, 3])
    if gaps:
        for column in (0, 3):
            table[random.random(ROWS) < 0.15, column] = np.nan
            score = score + 0.8 * np.isnan(table[:, column])
    return table, score + random.normal(0, 0.3, ROWS)


class Forest:
    """Trees as nodes with thresholds, to be written with bins in place of thresholds."""

    def __init__(self, start, factor):
        self.start, self.factor, self.trees = start, factor, []

    def written(self, columns):
        cuts = [sorted({n["threshold"] for t in self.trees for n in t if n.get("column") == c}) for c in range(columns)]
        assert max(map(len, cuts)) < 255
        trees = []
        for nodes in self.trees:
            own, leaves, covers = [], [], []
            for node in nodes:
                if "values" in node:
                    own.append({"Leaf": len(covers)})
                    leaves += node["values"]
                    covers.append(node["cover"])
                else:
                    last = cuts[node["column"]].index(node["threshold"]) + 1
                    keys = ("column", "left", "right", "missing_left")
                    own.append({"Ordered": {"last": last, **{key: node[key] for key in keys}}})
            lanes = len(leaves) // len(covers)
            trees.append({"nodes": own, "sets": [], "leaves": leaves, "covers": covers, "lanes": lanes})
        bins = {"columns": [{"Numbers": {"edges": cut}} for cut in cuts]}
        return {"bins": bins, "start": self.start, "factor": self.factor, "trees": trees}


def of_lightgbm(booster):
    forest = Forest([0.0], 1.0)
    for info in booster.dump_model()["tree_info"]:
        nodes = []

        def add(node):
            at = len(nodes)
            nodes.append(None)
            if "leaf_value" in node:
                nodes[at] = {"values": [node["leaf_value"]], "cover": node["leaf_count"]}
            else:
                left = add(node["left_child"])
                nodes[at] = {
                    "column": node["split_feature"],
                    "threshold": node["threshold"],
                    "missing_left": node["default_left"],
                    "left": left,
                    "right": add(node["right_child"]),
                }
            return at

        add(info["tree_structure"])
        forest.trees.append(nodes)
    return forest


def of_sklearn(estimators, start, factor, shares):
    forest = Forest(start, factor)
    for estimator in estimators:
        tree, nodes = estimator.tree_, []
        for at in range(tree.node_count):
            if tree.children_left[at] < 0:
                values = tree.value[at, 0]
                values = values / values.sum() if shares else values
                nodes.append({"values": values.tolist(), "cover": float(tree.weighted_n_node_samples[at])})
            else:
                nodes.append({
                    "column": int(tree.feature[at]),
                    # Infinite where all that is known goes left; JSON has no such number.
                    "threshold": float(min(tree.threshold[at], 1e30)),
                    "missing_left": bool(tree.missing_go_to_left[at]),
                    "left": int(tree.children_left[at]),
                    "right": int(tree.children_right[at]),
                })
        forest.trees.append(nodes)
    return forest


def shares(model, forest, table, name):
    """Of 20 rows, by the trees' own ways and against 30 others: rows x columns x outputs."""
    asked, background = table[:20], table[60:90]
    case = {"kind": "shares", "name": name, "table": cells(table), "asked": 20, "background": [60, 90]}
    case["forest"] = forest.written(table.shape[1])
    for way in ("tree_path_dependent", "interventional"):
        data = background if way == "interventional" else None
        explainer = shap.TreeExplainer(model, data=data, feature_perturbation=way, model_output="raw")
        found = np.asarray(explainer.shap_values(asked, check_additivity=False))
        case[way] = {"shares": found.reshape(-1).tolist(), "base": np.atleast_1d(explainer.expected_value).tolist()}
    return case


def cells(table):
    return [None if np.isnan(cell) else float(str(np.float32(cell))) for cell in table.reshape(-1)]


def quantiles(values):
    """The grid that our effects use where there are more than 20 values."""
    ordered = np.sort(values)
    return np.unique(ordered[len(ordered) * (2 * np.arange(20) + 1) // 40])


def dependence(model, table, column):
    values = np.unique(table[:, column])
    if len(values) > 20:
        values = quantiles(table[:, column])
    found = partial_dependence(model, table, [column], custom_values={column: values}, method="brute", kind="average")
    return {"column": column, "at": values.tolist(), "estimates": found["average"][0].tolist()}


def at_rows(model, table, columns):
    """Partial dependence at the values of each row, shifted to mean 0."""
    found = []
    for row in table:
        there = table.copy()
        there[:, columns] = row[columns]
        found.append(model.predict(there).mean())
    return np.array(found) - np.mean(found)


def effects(model, forest, table, truth):
    both = [1, 4]
    values = {column: np.unique(table[:, column]) for column in both}
    assert all(len(own) <= 8 for own in values.values())
    pair = partial_dependence(model, table, both, custom_values=values, method="brute", kind="average")["average"][0]
    few = table[:60]
    together, alone = at_rows(model, few, both), [at_rows(model, few, [column]) for column in both]
    rest = together - alone[0] - alone[1]
    lost = permutation_importance(
        model, table, truth, scoring="neg_root_mean_squared_error", n_repeats=400, random_state=1
    )["importances"]
    return {
        "kind": "effects",
        "table": cells(table),
        "truth": truth.tolist(),
        "forest": forest.written(table.shape[1]),
        "dependence": [dependence(model, table, column) for column in range(6)],
        "pair": {
            "columns": both,
            # Of each value of the second column, all of the first.
            "estimates": pair.T.reshape(-1).tolist(),
            "rows": len(few),
            "size": float(np.sqrt(np.mean(rest**2))),
            "h": float(np.sqrt(np.sum(rest**2) / np.sum(together**2))),
        },
        "lost": [
            {"mean": own.mean(), "error": own.std(ddof=1) / np.sqrt(own.size)} for own in lost
        ],
    }


def all_cases():
    random = np.random.default_rng(20)
    table, score = made(random, gaps=True)
    parameters = {
        "objective": "binary", "num_leaves": 12, "min_data_in_leaf": 5, "learning_rate": 0.2, "max_bin": 63,
        "num_threads": 1, "deterministic": True, "seed": 1, "verbose": -1,
    }
    data = lightgbm.Dataset(table, label=(score > np.median(score)).astype(int))
    booster = lightgbm.train(parameters, data, num_boost_round=20)
    yield shares(booster, of_lightgbm(booster), table, "lightgbm")

    table, score = made(random, gaps=True)
    classes = np.digitize(score, np.quantile(score, [0.3, 0.7]))
    model = RandomForestClassifier(n_estimators=6, random_state=1).fit(table, classes)
    yield shares(model, of_sklearn(model.estimators_, [0.0] * 3, 1 / 6, True), table, "forest")

    table, score = made(random, gaps=False)
    model = GradientBoostingRegressor(n_estimators=25, max_depth=4, random_state=1).fit(table, score)
    start = model.init_.constant_.reshape(-1).tolist()
    forest = of_sklearn(model.estimators_[:, 0], start, model.learning_rate, False)
    yield shares(model, forest, table, "boosting")
    yield effects(model, forest, table, score)


tools = {"python": platform.python_version(), "numpy": np.__version__, "scikit-learn": sklearn.__version__}
tools |= {"shap": shap.__version__, "lightgbm": lightgbm.__version__}
lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in all_cases())
(HERE / "explanation.json").write_text('{"made":' + json.dumps(tools) + ',"cases":[\n' + lines + "\n]}\n")
