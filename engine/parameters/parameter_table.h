// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/parameters/settings.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

enum class ParameterType {
    integer,
    real,
    boolean,
    choice,
    list,
    file,  ///< the path of one
    books, ///< ids of books, separated by commas
};

/// How a number is varied by a search where nothing is said; widened so that the present value lies inside.
struct SearchRange {
    double low = 0;
    double high = 0;
    bool logarithmic = false;
};

/// What a form or a command line needs to know of a field, whatever struct it belongs to. Values travel as
/// text: integers and reals in C notation, booleans "true"/"false", lists "128,64".
struct ParameterFacts {
    std::string_view key;     ///< "learning_rate": for --set, files and reports
    std::string_view label;   ///< "Learning rate": for the form
    std::string_view meaning; ///< one sentence
    std::string_view group;   ///< "Model", "Training", "Data"
    ParameterType type = ParameterType::real;
    double min = 0; ///< numbers only
    double max = 0;
    std::vector<std::string_view> choices;    ///< choice only; for lists of choices too
    std::vector<std::string_view> choiceTitles = {};   ///< words for each choice; empty: they are words
    std::vector<std::string_view> choiceMeanings = {}; ///< of each choice, where they are explained
    bool advanced = false;                    ///< shown only on request
    std::optional<SearchRange> searched = {}; ///< numbers only; none: not varied unless chosen
};

/// What the field means, and what this value of a choice does where that is explained.
Message meaningOf(const ParameterFacts& parameter, std::string_view value);

/// A value as a person reads it: the words for a choice, else the value itself.
std::string titleOf(const ParameterFacts& parameter, std::string_view value);

/// One field of a struct of settings as the form, the command line, the file and the report see it.
template <class Settings> struct BasicParameter : ParameterFacts {
    std::string (*get)(const Settings&) = nullptr;
    /// Refuses what it cannot parse or what is out of range, and says what is allowed.
    Status (*set)(Settings&, std::string_view) = nullptr;
    /// Whether the field means anything with the other settings as they are.
    std::function<bool(const Settings&)> applies = {};
};
using Parameter = BasicParameter<RunSettings>;

/// All parameters in the order of the form.
std::span<const Parameter> parameterTable();
/// Null where there is no such key; white space around it does not count.
const Parameter* findParameter(std::string_view key);
/// What to say of a key that findParameter does not know: the nearest known one as advice.
Error unknownParameter(std::string_view key);
/// Sets one by key; unknown keys get the nearest known one as advice.
Status setParameter(RunSettings& settings, std::string_view key, std::string_view value);
/// The first field that applies and is out of its range, as an Error that names it.
Status checkSettings(const RunSettings& settings);
/// "key=value" lines of everything that applies, in table order: two settings with equal text train alike.
std::string settingsText(const RunSettings& settings);

} // namespace shelf
