// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answers/question_part.h"

#include "engine/base/numbers.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <type_traits>

namespace shelf {

namespace {

/// With places for the part and the word.
Message notWithin(const PartFacts& facts, bool isWhole)
{
    if (std::isinf(facts.least))
        return isWhole ? tr("%1: '%2' is not a whole number") : tr("%1: '%2' is not a number");
    if (std::isinf(facts.most))
        return isWhole ? tr("%1: '%2' is not a whole number from %3 up")
                       : tr("%1: '%2' is not a number from %3 up");
    return isWhole ? tr("%1: '%2' is not a whole number from %3 to %4")
                   : tr("%1: '%2' is not a number from %3 to %4");
}

template <class Number> Status setNumber(const PartFacts& facts, Number& value, std::string_view word)
{
    Number number = 0;
    const auto read = std::from_chars(word.data(), word.data() + word.size(), number);
    const auto plain = static_cast<double>(number);
    if (read.ec != std::errc() || read.ptr != word.data() + word.size() || !std::isfinite(plain) ||
        plain < facts.least || plain > facts.most)
        return Error::usageError(notWithin(facts, std::is_integral_v<Number>)
                                     .arg(facts.name)
                                     .arg(word)
                                     .arg(shortest(facts.least))
                                     .arg(shortest(facts.most)));
    value = number;
    return {};
}

Status setText(const PartFacts& facts, std::string& value, std::string_view word)
{
    if (!facts.choices.empty() &&
        std::find(facts.choices.begin(), facts.choices.end(), word) == facts.choices.end()) {
        std::string known;
        for (const std::string& choice : facts.choices)
            addToList(known, choice);
        return Error::usageError(tr("%1: '%2' is none of %3").arg(facts.name).arg(word).arg(known));
    }
    value = word;
    return {};
}

Status setFlag(const PartFacts& facts, bool& value, std::string_view word)
{
    const bool yes = word.empty() || word == "true" || word == "1";
    if (!yes && word != "false" && word != "0")
        return Error::usageError(tr("%1: '%2' is neither true nor false").arg(facts.name).arg(word));
    value = yes;
    return {};
}

Status addTexts(const PartFacts& facts, std::vector<std::string>& values, std::string_view word)
{
    if (!facts.separator) {
        values.emplace_back(word);
        return {};
    }
    for (std::size_t from = 0; from <= word.size();) {
        const std::size_t to = std::min(word.find(facts.separator, from), word.size());
        values.emplace_back(word.substr(from, to - from));
        from = to + 1;
    }
    return {};
}

} // namespace

Status setPart(const PartFacts& facts, const PartValue& value, std::string_view word)
{
    return std::visit(
        [&](auto* kept) -> Status {
            using Value = std::remove_pointer_t<decltype(kept)>;
            if constexpr (std::is_same_v<Value, std::string>)
                return setText(facts, *kept, word);
            else if constexpr (std::is_same_v<Value, bool>)
                return setFlag(facts, *kept, word);
            else if constexpr (std::is_same_v<Value, std::vector<std::string>>)
                return addTexts(facts, *kept, word);
            else
                return setNumber(facts, *kept, word);
        },
        value);
}

Status checkGiven(const PartFacts& facts, const std::vector<std::string>& given)
{
    const auto has = [&given](const std::string& name) {
        return std::find(given.begin(), given.end(), name) != given.end();
    };
    if (facts.isRequired && !has(facts.name))
        return Error::usageError(tr("%1 is missing").arg(facts.name),
                                 tr("%1.", "a sentence").arg(tr(facts.meaning)));
    if (!facts.needs.empty() && has(facts.name) && !has(facts.needs))
        return Error::usageError(tr("%1 needs %2").arg(facts.name).arg(facts.needs));
    return {};
}

} // namespace shelf
