"""Runs `score.py` on a class in parts, once as CSV and once as Parquet, and holds its answers against ours.

    check.py FOLDER     with class.csv, risk.onnx and said.json (the student's number -> our chance)
"""

import json
import os
import subprocess
import sys
from pathlib import Path

import pandas as pd
from pyspark.sql import SparkSession

MOST = 1e-5
QUIET = {"spark.ui.enabled": "false", "spark.driver.host": "localhost", "spark.log.level": "ERROR",
         "spark.ui.showConsoleProgress": "false"}


def part(folder):
    """Writes the class in parts, by its column `class`: as text, and as a warehouse would hold it, numbers as numbers."""
    builder = SparkSession.builder.master("local[2]").appName("homeroom")
    for key, value in QUIET.items():
        builder = builder.config(key, value)
    spark = builder.getOrCreate()
    text = spark.read.option("header", True).csv(str(folder / "class.csv"))
    typed = spark.read.option("header", True).option("inferSchema", True).csv(str(folder / "class.csv"))
    text.repartition(6).write.partitionBy("class").option("header", True).csv(str(folder / "csv"))
    typed.repartition(6).write.partitionBy("class").parquet(str(folder / "parquet"))
    spark.stop()


def scores(folder, form):
    """What the script writes, by student."""
    told = [str(folder / "risk.onnx"), str(folder / form), str(folder / f"scores-{form}"), "--keep", "student_id"]
    told += ["--csv"] if form == "csv" else []
    settings = [word for key, value in QUIET.items() for word in ("--conf", f"{key}={value}")]
    env = dict(os.environ, PYSPARK_PYTHON=sys.executable)
    env["PYSPARK_SUBMIT_ARGS"] = " ".join(["--master", "local[2]", *settings, "pyspark-shell"])
    script = Path(__file__).with_name("score.py")
    subprocess.run([sys.executable, str(script), *told], env=env, check=True)
    rows = pd.read_parquet(folder / f"scores-{form}")
    return dict(zip(rows["student_id"], rows["estimate"]))


def main(folder):
    folder = Path(folder)
    ours = json.loads((folder / "said.json").read_text())
    part(folder)
    worst = 0.0
    for form in ("csv", "parquet"):
        said = scores(folder, form)
        if said.keys() != ours.keys():
            raise SystemExit(f"{form}: {len(said)} of {len(ours)} students have a score")
        gap = max(abs(said[student] - ours[student]) for student in ours)
        worst = max(worst, gap)
        files = len([path for path in (folder / form).rglob(f"*.{form}")])
        print(f"{form}: {len(said)} students in {files} files, {gap:.1e} apart at most", flush=True)
    print(f"Spark: {worst:.1e} apart at most, {MOST:.0e} allowed")
    return 0 if worst <= MOST else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
