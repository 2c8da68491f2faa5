// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/names.h"

namespace shelf {

namespace {

constexpr std::string_view kActivations[] = {"linear", "relu", "sigmoid", "tanh"};
constexpr std::string_view kLosses[] = {"mse", "mae", "huber"};
constexpr std::string_view kOptimizers[] = {"adam", "adamw", "lazy-adam", "adagrad", "sgd", "rmsprop"};
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

template <> std::span<const std::string_view> choiceNames<ScheduleKind>()
{
    return kSchedules;
}

template <> std::span<const std::string_view> choiceNames<SplitKind>()
{
    return kSplits;
}

} // namespace shelf
