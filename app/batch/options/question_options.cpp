// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/options/question_options.h"

#include <cmath>
#include <type_traits>

namespace shelf {

namespace {

CommandOption optionOf(const Command& command, const PartFacts& facts, const PartValue& value)
{
    const std::string name = "--" + facts.name;
    return std::visit(
        [&](auto* kept) {
            using Value = std::remove_pointer_t<decltype(kept)>;
            if constexpr (std::is_same_v<Value, bool>)
                return command.flag(name, *kept, tr(facts.meaning));
            else
                return command.option(name, *kept, tr(facts.meaning));
        },
        value);
}

} // namespace

void addPartOption(const Command& command, const PartFacts& facts, const PartValue& value)
{
    const CommandOption option = optionOf(command, facts, value);
    if (!facts.typeName.empty())
        option.typeName(facts.typeName.c_str());
    if (!facts.choices.empty())
        option.oneOf(facts.choices);
    if (std::isfinite(facts.least) && std::isfinite(facts.most))
        option.between(facts.least, facts.most);
    else if (std::isfinite(facts.least))
        option.atLeast(static_cast<int>(facts.least));
    if (facts.separator)
        option.delimited(facts.separator);
    else if (std::holds_alternative<std::vector<std::string>*>(value))
        option.repeated();
    if (!facts.needs.empty())
        option.needs(("--" + facts.needs).c_str());
    if (facts.isRequired)
        option.required();
    if (facts.showsDefault)
        option.showDefault();
}

} // namespace shelf
