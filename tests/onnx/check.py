"""Asks every NAME.onnx of a folder about the cells in NAME.json and holds the answers against ours there."""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime

MOST = 1e-5
GAPS = ("", "-", "n/a")


def feed(case, session):
    told = session.get_modelmeta().custom_metadata_map
    handed = {}
    for one in session.get_inputs():
        name = one.name
        if name == "steps":
            handed[name] = np.array(case["steps"]["values"], dtype=np.float32)
        elif name == "lived":
            handed[name] = np.array(case["steps"]["lived"], dtype=np.int64)
        else:
            cells = [cell.strip() for cell in case["columns"][told.get(f"column:{name}", name)]]
            if told[f"kind:{name}"] == "levels":
                handed[name] = np.array(cells, dtype=object).reshape(-1, 1)
            else:
                numbers = [np.nan if cell in GAPS else float(cell) for cell in cells]
                handed[name] = np.array(numbers, dtype=np.float64).reshape(-1, 1)
    return handed


def largest(path):
    onnx.checker.check_model(onnx.load(path), full_check=True)
    case = json.loads(path.with_suffix(".json").read_text())
    session = onnxruntime.InferenceSession(path)
    names = [output.name for output in session.get_outputs()]
    if sorted(names) != sorted(case["said"]):
        raise SystemExit(f"{path.name} gives {names}")
    answers = session.run(names, feed(case, session))
    gaps = {}
    for name, answer in zip(names, answers):
        ours = np.array(case["said"][name], dtype=np.float64)
        if answer.shape != ours.shape or not np.isfinite(answer).all():
            raise SystemExit(f"{path.name} gives {name} as {answer.shape}, not {ours.shape}, or not finite")
        gaps[name] = float(np.abs(answer - ours).max())
    return gaps, len(ours)


def main(folder):
    onnxruntime.set_default_logger_severity(3)
    paths = sorted(Path(folder).glob("*.onnx"))
    worst = 0.0 if paths else np.inf
    for path in paths:
        gaps, rows = largest(path)
        worst = max(worst, *gaps.values())
        parts = ", ".join(f"{name} {gap:.1e}" for name, gap in gaps.items())
        print(f"{path.stem}: {parts} apart at most over {rows} rows, {path.stat().st_size / 1e3:.0f} KB", flush=True)
    print(f"onnxruntime {onnxruntime.__version__}: {worst:.1e} apart at most, {MOST:.0e} allowed")
    return 0 if worst <= MOST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
