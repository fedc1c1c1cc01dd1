"""Scores a partitioned table with an ONNX file of Homeroom's: rows stay where they are, each worker runs the model.

    spark-submit score.py risk.onnx table/ scores/ --keep student_id
"""

import argparse

import numpy as np
import pandas as pd

EPOCH = pd.Timestamp("1970-01-01")


class Model:
    """What a file says about itself, and how a batch of rows becomes its inputs."""

    def __init__(self, bytes_of_file):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        # Spark already runs a task per core.
        options.intra_op_num_threads = 1
        options.log_severity_level = 3
        self.session = onnxruntime.InferenceSession(bytes_of_file, options)
        self.told = self.session.get_modelmeta().custom_metadata_map
        self.inputs = [one.name for one in self.session.get_inputs()]
        outputs = [one.name for one in self.session.get_outputs()]
        self.output = next(name for name in ("estimate", "chances", "number") if name in outputs)
        if "steps" in self.inputs:
            raise SystemExit("This model reads steps, which a plain table does not hold: see docs/onnx.md.")

    def column(self, name):
        """The column of the original table that an input wants."""
        return self.told.get(f"column:{name}", name)

    def answers(self):
        """The names of the columns that are added, and which of the output they are."""
        if self.output == "number":
            return {"number": 0}
        if "positive" in self.told:
            return {self.output: int(self.told["positive"])}
        classes = [key for key in self.told if key.startswith("class:")]
        return {f"{self.output}_{self.told[f'class:{at}']}": at for at in range(len(classes))}

    def score(self, rows):
        handed = {name: cells(rows[self.column(name)], self.told[f"kind:{name}"]) for name in self.inputs}
        said = self.session.run([self.output], handed)[0]
        return {name: said[:, at] for name, at in self.answers().items()}


def cells(column, kind):
    """One column as the file wants it: rows x 1."""
    if kind == "levels":
        values = [text(value) for value in column]
        return np.array(values, dtype=object).reshape(-1, 1)
    if kind == "date":
        days = (pd.to_datetime(column, errors="coerce") - EPOCH) / pd.Timedelta(days=1)
        return days.to_numpy(dtype=np.float64).reshape(-1, 1)
    return pd.to_numeric(column, errors="coerce").to_numpy(dtype=np.float64, na_value=np.nan).reshape(-1, 1)


def text(value):
    """A level as it stands in a file; nothing where it is missing."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return str(value).strip()


def score(spark, path, table, keep):
    """The columns of `keep` and, beside them, what the model says. `table` is a Spark frame of the original columns."""
    with open(path, "rb") as file:
        shared = spark.sparkContext.broadcast(file.read())
    model = Model(shared.value)
    wanted = [model.column(name) for name in model.inputs]
    absent = sorted((set(wanted) | set(keep)) - set(table.columns))
    if absent:
        raise SystemExit(f"The table lacks {', '.join(absent)}.")

    def batches(parts):
        # One session a task; it is not sent from the driver.
        own = Model(shared.value)
        for rows in parts:
            said = own.score(rows)
            yield rows[keep].assign(**said)

    from pyspark.sql.types import DoubleType, StructField, StructType

    fields = [table.schema[name] for name in keep]
    fields += [StructField(name, DoubleType()) for name in model.answers()]
    chosen = [f"`{name}`" for name in dict.fromkeys(keep + wanted)]
    return table.select(*chosen).mapInPandas(batches, StructType(fields))


def read(spark, folder, csv):
    """Parquet, or CSV with headers: as text, so that a level stays as it was written."""
    return spark.read.option("header", True).csv(folder) if csv else spark.read.parquet(folder)


def main():
    from pyspark.sql import SparkSession

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model")
    parser.add_argument("table", help="folder of Parquet or CSV files, in parts or not")
    parser.add_argument("scores", help="folder for the answers, as Parquet")
    parser.add_argument("--keep", action="append", default=[], help="column to carry along, such as the student's number")
    parser.add_argument("--csv", action="store_true", help="the table is CSV with headers")
    typed = parser.parse_args()
    spark = SparkSession.builder.appName("homeroom").getOrCreate()
    table = read(spark, typed.table, typed.csv)
    score(spark, typed.model, table, typed.keep).write.mode("overwrite").parquet(typed.scores)
    spark.stop()


if __name__ == "__main__":
    main()
