"""A network of Keras on TensorFlow, on one thread, on the rows that ours gets.

    python networks.py <card> <library> <seed> <chances>

Prints when each pass ended, in milliseconds since learning was asked for; writes rows x classes as float64. Times
hold no reading and no start of Python.
"""

import json
import os
import sys
import time

os.environ["KERAS_BACKEND"] = "tensorflow"
os.environ["TF_CPP_MIN_LOG_LEVEL"] = "3"

import numpy as np
import tensorflow as tf

tf.config.threading.set_intra_op_parallelism_threads(1)
tf.config.threading.set_inter_op_parallelism_threads(1)

import keras
from keras import layers


def clock():
    return time.perf_counter() * 1000.0


def network(case):
    """What ours is: the memory's last word beside the plain numbers, rectified layers, scores."""
    fixed = keras.Input((case["columns"],))
    inputs, joined = [fixed], fixed
    if case["steps"] > 0:
        steps = keras.Input((case["steps"], case["channels"]))
        inputs = [fixed, steps]
        joined = layers.Concatenate()([layers.LSTM(case["units"])(steps), fixed])
    for units in case["hidden"]:
        joined = layers.Dense(units, activation="relu")(joined)
    two = case["classes"] == 2
    said = layers.Dense(1 if two else case["classes"], activation="sigmoid" if two else "softmax")(joined)
    model = keras.Model(inputs, said)
    loss = "binary_crossentropy" if two else "sparse_categorical_crossentropy"
    model.compile(optimizer=keras.optimizers.Adam(case["rate"]), loss=loss)
    return model


def main(card, library, seed, path):
    with open(card, encoding="utf-8") as file:
        case = json.load(file)
    rows, cut = case["rows"], case["rows"] - case["held"]
    inputs = [np.fromfile(case["inputs"], dtype="<f4").reshape(rows, case["columns"])]
    if case["steps"] > 0:
        shape = (rows, case["steps"], case["channels"])
        inputs.append(np.fromfile(case["series"], dtype="<f4").reshape(shape))
    outcomes = np.fromfile(case["outcomes"], dtype="u1").astype(np.float32 if case["classes"] == 2 else np.int32)
    keras.utils.set_random_seed(int(seed))
    model = network(case)
    passes, begun = [], clock()
    told = keras.callbacks.LambdaCallback(on_epoch_end=lambda epoch, logs: passes.append(clock() - begun))
    model.fit(
        [values[:cut] for values in inputs],
        outcomes[:cut],
        batch_size=case["batch"],
        epochs=case["passes"],
        shuffle=True,
        verbose=0,
        callbacks=[told],
    )
    trained = clock()
    said = model.predict([values[cut:] for values in inputs], batch_size=1024, verbose=0)
    if said.shape[1] == 1:
        said = np.concatenate([1.0 - said, said], axis=1)
    said.astype("<f8").tofile(path)
    print(json.dumps({"train": trained - begun, "rest": clock() - trained, "passes": passes}))


if __name__ == "__main__":
    main(*sys.argv[1:])
