"""Writes networks.json beside this file: what Keras says of small networks, before and after steps of learning.

Every weight, input and outcome is made up here from a fixed seed. README.md tells how to run this and what the file
holds.
"""

import json
import os
import platform
from pathlib import Path

os.environ["KERAS_BACKEND"] = "jax"
os.environ["JAX_ENABLE_X64"] = "1"

import jax
import keras
import numpy as np
from keras import layers, losses, ops, optimizers

HERE = Path(__file__).parent
ROWS, STEPS, CHANNELS, FIXED, UNITS, HEAD = 11, 5, 3, 2, 4, 8
RATE, DECAY, TURNS = 0.01, 0.5, 3

keras.config.set_floatx("float64")


def network(cell, outputs):
    """Steps of different lengths beside plain numbers, or plain numbers alone."""
    fixed = keras.Input((FIXED,))
    if cell == "none":
        inputs, joined = [fixed], fixed
    else:
        steps, mask = keras.Input((STEPS, CHANNELS)), keras.Input((STEPS,), dtype="bool")
        kind = layers.LSTM if cell == "lstm" else layers.GRU
        said = kind(UNITS, name="memory")(steps, mask=mask)
        inputs, joined = [fixed, steps, mask], layers.Concatenate()([said, fixed])
    hidden = layers.Dense(HEAD, activation="relu", name="hidden")(joined)
    return keras.Model(inputs, layers.Dense(outputs, name="out")(hidden))


def scaled(values):
    return (values - values.mean(0)) / values.std(0)


def loss_of(task, truth, scores):
    if task == "numbers":
        return ops.mean((scores[:, 0] - truth) ** 2)
    if task == "two":
        return losses.BinaryCrossentropy(from_logits=True)(truth[:, None], scores)
    return losses.SparseCategoricalCrossentropy(from_logits=True)(truth, scores)


def case(cell, task, clip, random):
    outputs = 3 if task == "many" else 1
    model = network(cell, outputs)
    lived = random.permutation(np.arange(ROWS) % STEPS + 1)
    mask = np.arange(STEPS)[None, :] < lived[:, None]
    # Mean 0 and spread 1, so that an encoder that scales leaves everything as it is.
    steps = random.normal(size=(ROWS, STEPS, CHANNELS))
    steps = (steps - steps[mask].mean(0)) / steps[mask].std(0)
    data = {"fixed": scaled(random.normal(size=(ROWS, FIXED))), "steps": steps}
    truth = scaled(random.normal(size=ROWS)) if task == "numbers" else random.integers(0, max(outputs, 2), ROWS)
    names = [variable.path for variable in model.trainable_variables]
    for variable in model.trainable_variables:
        # Nothing exactly zero, so that every weight takes part; rectifiers mostly on.
        lift = 0.5 if variable.path == "hidden/bias" else 0.0
        variable.assign(random.normal(0.0, 0.5, variable.shape) + lift)
    inputs = [data["fixed"]] if cell == "none" else [data["fixed"], data["steps"], mask]
    optimizer = optimizers.AdamW(RATE, weight_decay=DECAY, global_clipnorm=clip or None)
    optimizer.exclude_from_weight_decay(var_names=["bias"])
    optimizer.build(model.trainable_variables)

    def loss(trainable):
        scores, _ = model.stateless_call(trainable, model.non_trainable_variables, inputs, training=True)
        return loss_of(task, truth, scores)

    def named(values):
        return {name: np.asarray(value).tolist() for name, value in zip(names, values)}

    found = {
        "cell": cell, "task": task, "clip": clip, "rate": RATE, "decay": DECAY,
        "lived": lived.tolist(), "truth": truth.tolist(),
        **{name: value.tolist() for name, value in data.items()},
        "scores": np.asarray(model(inputs)).tolist(), "before": named(model.trainable_variables), "turns": [],
    }
    for _ in range(TURNS):
        value, slopes = jax.value_and_grad(loss)([v.value for v in model.trainable_variables])
        optimizer.apply(slopes, model.trainable_variables)
        turn = {"loss": float(value), "slopes": named(slopes), "after": named(model.trainable_variables)}
        found["turns"].append(turn)
    return found


def write_networks():
    random = np.random.default_rng(15)
    cases = [
        case(cell, task, clip, random)
        for cell in ("none", "lstm", "gru")
        for task in ("numbers", "two", "many")
        for clip in (0.0, 0.1)
    ]
    made = {
        "python": platform.python_version(),
        "numpy": np.__version__,
        "jax": jax.__version__,
        "keras": keras.__version__,
    }

    def line(value):
        # Ten digits: more than single precision can tell apart.
        short = json.loads(json.dumps(value), parse_float=lambda text: float(f"{float(text):.10g}"))
        return json.dumps(short, separators=(",", ":"), allow_nan=False)

    body = ",\n".join(line(case) for case in cases)
    (HERE / "networks.json").write_text(f'{{"made":{line(made)},\n"cases":[\n{body}\n]}}\n')


if __name__ == "__main__":
    write_networks()
