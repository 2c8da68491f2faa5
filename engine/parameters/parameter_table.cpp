// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/parameter_table.h"

#include "engine/base/nearest_word.h"
#include "engine/base/text/message.h"
#include "engine/parameters/model_kind.h"
#include "engine/parameters/parameter_text.h"
#include "engine/parameters/shared_parameters.h"

#include <algorithm>

namespace shelf {

namespace {

/// The rows of one kind, which mean nothing to the others.
void addOwn(TableBuilder& all, const ModelKind& kind)
{
    TableBuilder own;
    own.group(trNoop("Model"));
    kind.parameters(own);
    for (Parameter& parameter : own.take()) {
        parameter.applies = [&kind, also = std::move(parameter.applies)](const RunSettings& s) {
            return s.kind == &kind && also(s);
        };
        all.add(std::move(parameter));
    }
}

const std::vector<Parameter>& table()
{
    static const std::vector<Parameter> rows = [] {
        TableBuilder builder;
        addSharedParameters(builder);
        for (const ModelKind* kind : modelKinds())
            if (kind->parameters)
                addOwn(builder, *kind);
        return builder.take();
    }();
    return rows;
}

Status namingKey(std::string_view key, const Status& status)
{
    if (status)
        return status;
    Error error = status.error();
    error.message = tr("%1: %2", "a key and what is wrong with it").arg(key).arg(error.message);
    return error;
}

} // namespace

std::string titleOf(const ParameterFacts& parameter, std::string_view value)
{
    const auto at = std::find(parameter.choices.begin(), parameter.choices.end(), value);
    const auto i = static_cast<std::size_t>(at - parameter.choices.begin());
    return std::string(i < parameter.choiceTitles.size() ? parameter.choiceTitles[i] : value);
}

Message meaningOf(const ParameterFacts& parameter, std::string_view value)
{
    for (std::size_t i = 0; i < parameter.choiceMeanings.size(); ++i)
        if (parameter.choices[i] == value)
            return tr("%1 %2: %3.", "what a setting means; one of its values, and what that means")
                .arg(tr(parameter.meaning))
                .arg(value)
                .arg(tr(parameter.choiceMeanings[i]));
    return tr(parameter.meaning);
}

std::span<const Parameter> parameterTable()
{
    return table();
}

const Parameter* findParameter(std::string_view key)
{
    key = trimmed(key);
    for (const Parameter& parameter : table())
        if (parameter.key == key)
            return &parameter;
    return nullptr;
}

Status setParameter(RunSettings& settings, std::string_view key, std::string_view value)
{
    key = trimmed(key);
    if (const Parameter* parameter = findParameter(key))
        return namingKey(key, parameter->set(settings, value));
    return unknownParameter(key);
}

Error unknownParameter(std::string_view key)
{
    std::vector<std::string_view> keys;
    for (const Parameter& parameter : table())
        keys.push_back(parameter.key);
    const std::string nearest = nearestWord(key, keys);
    return Error::usageError(tr("There is no parameter \"%1\"").arg(key.substr(0, 60)),
                             nearest.empty() ? tr("The presets command lists them all")
                                             : tr("Did you mean %1?").arg(nearest));
}

Status checkSettings(const RunSettings& settings)
{
    RunSettings scratch = settings;
    for (const Parameter& parameter : table())
        if (parameter.applies(settings))
            if (const Status status = parameter.set(scratch, parameter.get(settings)); !status)
                return namingKey(parameter.key, status);
    return {};
}

std::string settingsText(const RunSettings& settings)
{
    std::string out;
    for (const Parameter& parameter : table()) {
        if (!parameter.applies(settings))
            continue;
        out += parameter.key;
        out += '=';
        out += parameter.get(settings);
        out += '\n';
    }
    return out;
}

} // namespace shelf
