// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/activation.h"
#include "engine/data/split.h"
#include "engine/models/model.h"
#include "engine/parameters/parameters.h"

#include <span>
#include <string_view>

namespace shelf {

/// The texts of a choice, in the order of its enum: choiceNames<Loss>()[0] is that of Loss::mse. Those of a
/// choice that only one kind of model has are specialized beside its parameters.
template <class Enum> std::span<const std::string_view> choiceNames();

template <> std::span<const std::string_view> choiceNames<Activation>();
template <> std::span<const std::string_view> choiceNames<Loss>();
template <> std::span<const std::string_view> choiceNames<OptimizerKind>();
template <> std::span<const std::string_view> choiceNames<ScheduleKind>();
template <> std::span<const std::string_view> choiceNames<SplitKind>();

/// The words for them in a form, in the same order; empty where the names are words.
template <class Enum> std::span<const std::string_view> choiceTitles()
{
    return {};
}

template <> std::span<const std::string_view> choiceTitles<Activation>();
template <> std::span<const std::string_view> choiceTitles<Loss>();
template <> std::span<const std::string_view> choiceTitles<OptimizerKind>();
template <> std::span<const std::string_view> choiceTitles<ScheduleKind>();
template <> std::span<const std::string_view> choiceTitles<SplitKind>();

/// What each of them means, in the same order; empty where the names say it.
template <class Enum> std::span<const std::string_view> choiceMeanings()
{
    return {};
}

template <> std::span<const std::string_view> choiceMeanings<OptimizerKind>();

/// "adam", "lazy-adam", "per-user", ...: as settings, files and reports write it.
template <class Enum> std::string_view choiceName(Enum value)
{
    const auto names = choiceNames<Enum>();
    const auto i = static_cast<std::size_t>(value);
    return i < names.size() ? names[i] : std::string_view();
}

} // namespace shelf
