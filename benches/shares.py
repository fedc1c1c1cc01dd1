"""Shares of estimates by shap's TreeExplainer in C++, on one thread, of the rows that ours explains.

    python shares.py <card> <seed>

Prints the time in milliseconds; teaching and turning the trees into shap's form are not in it.
"""

import json
import sys
import time

import numpy as np
import shap


def taught(case, inputs, outcomes, seed):
    if case["leaves"] == 0:
        from sklearn.ensemble import RandomForestClassifier

        return RandomForestClassifier(n_estimators=case["rounds"], n_jobs=1, random_state=seed).fit(inputs, outcomes)
    import lightgbm

    settings = {
        "objective": "multiclass",
        "num_class": case["classes"],
        "num_leaves": case["leaves"],
        "learning_rate": case["rate"],
        "min_data_in_leaf": case["least"],
        "num_threads": 1,
        "deterministic": True,
        "seed": seed,
        "verbose": -1,
    }
    return lightgbm.train(settings, lightgbm.Dataset(inputs, outcomes, params=settings), case["rounds"])


def main(card, seed):
    with open(card, encoding="utf-8") as file:
        case = json.load(file)
    inputs = np.fromfile(case["inputs"], dtype="<f4").reshape(case["rows"], case["columns"])
    outcomes = np.fromfile(case["outcomes"], dtype="u1").astype(np.int32)
    explainer = shap.TreeExplainer(taught(case, inputs, outcomes, int(seed)), feature_perturbation="tree_path_dependent")
    # LightGBM would answer by itself; shap's own code is asked for.
    explainer.model.model_type = "internal"
    rows = inputs[:: case["every"]].astype(np.float64)
    begun = time.perf_counter()
    explainer.shap_values(rows, check_additivity=False)
    took = 1000.0 * (time.perf_counter() - begun)
    print(json.dumps({"bin": 0.0, "train": took, "rest": 0.0}))


if __name__ == "__main__":
    main(*sys.argv[1:])
