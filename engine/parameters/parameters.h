// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace shelf {

enum class Loss { mse, mae, huber };

/// adam, adamW, sgd and rmsprop have dense semantics: every row moves (or decays) at every step as if the
/// whole table were updated, evaluated when the row is next needed. lazyAdam moves only the rows of the
/// batch, which is another optimizer. adagrad and rmsprop are those of Keras 3, with epsilon inside the root;
/// adagradTorch and rmspropTorch those of torch.optim, with epsilon beside it.
enum class OptimizerKind { adam, adamW, lazyAdam, adagrad, adagradTorch, sgd, rmsprop, rmspropTorch };

enum class ScheduleKind { constant, step, exponential, cosine };

struct OptimizerParameters {
    OptimizerKind kind = OptimizerKind::adam;
    double learningRate = 1e-3;
    double beta1 = 0.9;              ///< adam family: decay of the gradient's mean
    double beta2 = 0.999;            ///< adam family: decay of the gradient's square
    /// adam family: added to the root ("epsilon hat", outside the bias correction); adagrad and rmsprop: added
    /// to what the root is taken of.
    double epsilon = 1e-7;
    double momentum = 0.0;           ///< sgd
    double rho = 0.9;                ///< rmsprop and rmspropTorch: decay of the gradient's square
    double initialAccumulator = 0.1; ///< adagrad
    /// adamW: decoupled decay of every parameter; all others: an L2 term in the gradient of each row a rating
    /// touches, once a rating (the convention of rating models), and of the dense layers.
    double weightDecay = 0.0;
    double torchEpsilon = 1e-10;   ///< adagradTorch and rmspropTorch: added to the root
    double torchAccumulator = 0.0; ///< adagradTorch
};

struct ScheduleParameters {
    ScheduleKind kind = ScheduleKind::constant;
    int everyEpochs = 10; ///< step: epochs between two drops
    double factor = 0.5;  ///< step and exponential: multiplied at each drop / each epoch
    int warmupSteps = 0;  ///< linear rise from 0 over the first steps
};

struct TrainingParameters {
    Loss loss = Loss::mse;
    double huberDelta = 1.0; ///< huber: where the square turns into a line, in stars
    int batchSize = 64;
    int epochs = 5;
    std::int64_t steps = 0; ///< stops after so many batches; 0: epochs alone decide
    bool keepBest = true;   ///< the model kept is that of the epoch with the lowest validation loss
    int patience = 0;       ///< stops after so many epochs without a better validation loss; 0: never
    double minDelta = 0.0;  ///< how much lower counts as better
    int evaluateEvery = 1;  ///< epochs between two measurements of the held-out part
    std::int64_t checkpointSteps = 0; ///< evaluates and saves every so many batches; 0: at each epoch's end
    /// Of how many epochs the books' vectors are kept, to be replayed on the map; 0: none.
    int keptEpochs = 12;
    OptimizerParameters optimizer;
    ScheduleParameters schedule;
};

} // namespace shelf
