// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/numbers.h"
#include "engine/parameters/names.h"
#include "engine/parameters/parameter_kinds.h"
#include "engine/parameters/parameter_table.h"
#include "engine/parameters/parameter_text.h"

#include <cstdint>
#include <type_traits>

// Makers of a table's rows. `Field` is a lambda without captures that names a member of the settings; it is
// made anew inside get and set, so that those stay plain functions.
namespace shelf::fields {

template <std::int64_t kMin, std::int64_t kMax, class Settings = RunSettings, class Field>
BasicParameter<Settings> integer(std::string_view key, std::string_view label, std::string_view meaning,
                                 Field)
{
    BasicParameter<Settings> p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::integer;
    p.min = static_cast<double>(kMin);
    p.max = static_cast<double>(kMax);
    p.get = [](const Settings& s) { return std::to_string(Field{}(s)); };
    p.set = [](Settings& s, std::string_view text) -> Status {
        const auto value = parseInteger(text, kMin, kMax);
        if (!value)
            return value.error();
        auto& member = Field{}(s);
        member = static_cast<std::remove_reference_t<decltype(member)>>(*value);
        return {};
    };
    return p;
}

struct Range {
    double min = 0;
    double max = 1;
};

/// `Limits` is a lambda that gives the Range.
template <class Settings = RunSettings, class Field, class Limits>
BasicParameter<Settings> real(std::string_view key, std::string_view label, std::string_view meaning, Field,
                              Limits)
{
    BasicParameter<Settings> p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::real;
    p.min = Limits{}().min;
    p.max = Limits{}().max;
    p.get = [](const Settings& s) { return numberText(Field{}(s)); };
    p.set = [](Settings& s, std::string_view text) -> Status {
        const auto value = parseReal(text, Limits{}().min, Limits{}().max);
        if (!value)
            return value.error();
        Field{}(s) = *value;
        return {};
    };
    return p;
}

template <class Settings = RunSettings, class Field>
BasicParameter<Settings> boolean(std::string_view key, std::string_view label, std::string_view meaning,
                                 Field)
{
    BasicParameter<Settings> p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::boolean;
    p.get = [](const Settings& s) { return std::string(Field{}(s) ? "true" : "false"); };
    p.set = [](Settings& s, std::string_view text) -> Status {
        const auto value = parseBoolean(text);
        if (!value)
            return value.error();
        Field{}(s) = *value;
        return {};
    };
    return p;
}

template <class Settings = RunSettings, class Field>
BasicParameter<Settings> choice(std::string_view key, std::string_view label, std::string_view meaning, Field)
{
    using Enum = std::remove_cvref_t<decltype(Field{}(std::declval<Settings&>()))>;
    BasicParameter<Settings> p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::choice;
    const auto names = choiceNames<Enum>();
    p.choices.assign(names.begin(), names.end());
    const auto titles = choiceTitles<Enum>();
    p.choiceTitles.assign(titles.begin(), titles.end());
    const auto meanings = choiceMeanings<Enum>();
    p.choiceMeanings.assign(meanings.begin(), meanings.end());
    p.get = [](const Settings& s) { return std::string(choiceName(Field{}(s))); };
    p.set = [](Settings& s, std::string_view text) -> Status {
        const auto value = parseChoice(text, choiceNames<Enum>());
        if (!value)
            return value.error();
        Field{}(s) = static_cast<Enum>(*value);
        return {};
    };
    return p;
}

/// A list with readers and writers of its own.
inline Parameter list(std::string_view key, std::string_view label, std::string_view meaning,
                      std::string (*get)(const RunSettings&), Status (*set)(RunSettings&, std::string_view))
{
    Parameter p;
    p.key = key;
    p.label = label;
    p.meaning = meaning;
    p.type = ParameterType::list;
    p.get = get;
    p.set = set;
    return p;
}

/// The same parameter, varied by a search from low to high unless something else is said.
template <class Settings>
BasicParameter<Settings> searched(SearchRange range, BasicParameter<Settings> parameter)
{
    parameter.searched = range;
    return parameter;
}

} // namespace shelf::fields
