"""Trees of scikit-learn, LightGBM and XGBoost on one thread, on the rows that ours get.

    python peers.py <card> <library> <seed> <chances>

Prints the times in milliseconds; writes rows x classes as float64. Times hold no reading and no start of
Python.
"""

import json
import sys
import time

import numpy as np


def clock():
    return time.perf_counter() * 1000.0


def scikit_forest(case, train, labels, held, seed):
    from sklearn.ensemble import RandomForestClassifier

    model = RandomForestClassifier(n_estimators=case["rounds"], n_jobs=1, random_state=seed)
    begun = clock()
    model.fit(train, labels)
    trained = clock()
    return model.predict_proba(held), 0.0, trained - begun, trained


def scikit_boosting(case, train, labels, held, seed):
    from sklearn.ensemble import HistGradientBoostingClassifier

    model = HistGradientBoostingClassifier(
        max_iter=case["rounds"],
        max_leaf_nodes=case["leaves"],
        learning_rate=case["rate"],
        min_samples_leaf=case["least"],
        early_stopping=False,
        random_state=seed,
    )
    begun = clock()
    model.fit(train, labels)
    trained = clock()
    return model.predict_proba(held), 0.0, trained - begun, trained


def lightgbm(case, train, labels, held, seed, way):
    import lightgbm

    classes = case["classes"]
    settings = {
        "objective": "binary" if classes == 2 else "multiclass",
        "num_leaves": case["leaves"],
        "learning_rate": case["rate"],
        "min_data_in_leaf": case["least"],
        "num_threads": 1,
        "deterministic": True,
        "seed": seed,
        "verbose": -1,
        way: True,
    }
    if classes > 2:
        settings["num_class"] = classes
    begun = clock()
    data = lightgbm.Dataset(train, labels, params=settings).construct()
    binned = clock()
    model = lightgbm.train(settings, data, case["rounds"])
    trained = clock()
    return model.predict(held, num_threads=1), binned - begun, trained - binned, trained


def xgboost(case, train, labels, held, seed):
    import xgboost

    classes = case["classes"]
    settings = {
        "objective": "binary:logistic" if classes == 2 else "multi:softprob",
        "tree_method": "hist",
        "grow_policy": "lossguide",
        "max_leaves": case["leaves"],
        "max_depth": 0,
        "learning_rate": case["rate"],
        "reg_lambda": 0.0,
        "nthread": 1,
        "seed": seed,
        "verbosity": 0,
    }
    if classes > 2:
        settings["num_class"] = classes
    begun = clock()
    data = xgboost.QuantileDMatrix(train, labels, nthread=1, max_bin=256)
    binned = clock()
    model = xgboost.train(settings, data, case["rounds"])
    trained = clock()
    return model.predict(xgboost.DMatrix(held, nthread=1)), binned - begun, trained - binned, trained


LIBRARIES = {
    "scikit-forest": scikit_forest,
    "scikit-boosting": scikit_boosting,
    "lightgbm-row": lambda *words: lightgbm(*words, "force_row_wise"),
    "lightgbm-column": lambda *words: lightgbm(*words, "force_col_wise"),
    "xgboost": xgboost,
}


def main(card, library, seed, path):
    with open(card, encoding="utf-8") as file:
        case = json.load(file)
    inputs = np.fromfile(case["inputs"], dtype="<f4").reshape(case["rows"], case["columns"])
    outcomes = np.fromfile(case["outcomes"], dtype="u1").astype(np.int32)
    cut = case["rows"] - case["held"]
    said, binning, training, trained = LIBRARIES[library](case, inputs[:cut], outcomes[:cut], inputs[cut:], int(seed))
    rest = clock() - trained
    if said.ndim == 1:
        said = np.stack([1.0 - said, said], axis=1)
    said.astype("<f8").tofile(path)
    print(json.dumps({"bin": binning, "train": training, "rest": rest}))


if __name__ == "__main__":
    main(*sys.argv[1:])
