// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/names.h"

#include "engine/base/text/message.h"

namespace shelf {

namespace {

constexpr std::string_view kActivations[] = {"linear", "relu", "sigmoid", "tanh"};
constexpr std::string_view kLosses[] = {"mse", "mae", "huber"};
constexpr std::string_view kOptimizers[] = {"adam",          "adamw", "lazy-adam", "adagrad",
                                            "adagrad-torch", "sgd",   "rmsprop",   "rmsprop-torch"};
constexpr std::string_view kOptimizerMeanings[] = {
    trNoop("a good start, as Keras 2, Keras 3 on JAX or PyTorch and, but for where epsilon stands, "
           "torch.optim.Adam "
           "take it: every row moves at every step, and what the ratings of a batch say of one row is summed "
           "before "
           "it is squared; Keras 3.15 on TensorFlow adds up the squares of each instead, and so differs for "
           "rows "
           "that "
           "occur twice in a batch"),
    trNoop("adam that draws all numbers toward zero besides, by the weight decay"),
    trNoop("adam that moves only the books and readers of the batch"),
    trNoop("steps that grow shorter the more a number has moved, as in Keras 3: epsilon inside the root"),
    trNoop("adagrad as in torch.optim: epsilon beside the root, the sum of squares from 0"),
    trNoop("plain steps down the slope, with momentum where it is set"),
    trNoop("steps of about one length however steep the slope, as in Keras 3: epsilon inside the root"),
    trNoop("rmsprop as in torch.optim: epsilon beside the root"),
};
constexpr std::string_view kSchedules[] = {"constant", "step", "exponential", "cosine"};
constexpr std::string_view kSplits[] = {"random", "per-user", "time", "last-out", "file", "none"};

} // namespace

template <> std::span<const std::string_view> choiceNames<Activation>()
{
    return kActivations;
}

template <> std::span<const std::string_view> choiceNames<Loss>()
{
    return kLosses;
}

template <> std::span<const std::string_view> choiceNames<OptimizerKind>()
{
    return kOptimizers;
}

template <> std::span<const std::string_view> choiceMeanings<OptimizerKind>()
{
    return kOptimizerMeanings;
}

template <> std::span<const std::string_view> choiceNames<ScheduleKind>()
{
    return kSchedules;
}

template <> std::span<const std::string_view> choiceNames<SplitKind>()
{
    return kSplits;
}

template <> std::span<const std::string_view> choiceTitles<Activation>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Linear"), trNoop("ReLU"), trNoop("Sigmoid"),
                                                   trNoop("Tanh")};
    return kTitles;
}

template <> std::span<const std::string_view> choiceTitles<Loss>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Squared error"), trNoop("Absolute error"),
                                                   trNoop("Huber")};
    return kTitles;
}

template <> std::span<const std::string_view> choiceTitles<OptimizerKind>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Adam"),
                                                   trNoop("AdamW"),
                                                   trNoop("Lazy Adam"),
                                                   trNoop("Adagrad"),
                                                   trNoop("Adagrad (PyTorch)"),
                                                   trNoop("Plain descent"),
                                                   trNoop("RMSprop"),
                                                   trNoop("RMSprop (PyTorch)")};
    return kTitles;
}

template <> std::span<const std::string_view> choiceTitles<ScheduleKind>()
{
    static constexpr std::string_view kTitles[] = {trNoop("Constant"), trNoop("In steps"),
                                                   trNoop("Exponential"), trNoop("Cosine")};
    return kTitles;
}

template <> std::span<const std::string_view> choiceTitles<SplitKind>()
{
    static constexpr std::string_view kTitles[] = {trNoop("At random"), trNoop("Of each reader"),
                                                   trNoop("By time"),   trNoop("Last of each reader"),
                                                   trNoop("By a file"), trNoop("None")};
    return kTitles;
}

} // namespace shelf
