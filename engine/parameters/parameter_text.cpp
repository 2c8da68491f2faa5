// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/parameters/parameter_text.h"

#include "engine/base/numbers.h"
#include "engine/base/text/letter_case.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace shelf {

namespace {

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](char x, char y) { return smallLetter(x) == smallLetter(y); });
}

std::string quoted(std::string_view text)
{
    constexpr std::size_t kShown = 60;
    std::string out = "\"";
    out += text.substr(0, kShown);
    out += text.size() > kShown ? "...\"" : "\"";
    return out;
}

} // namespace

std::string numberText(double value)
{
    char text[64];
    const bool plain = value == 0 || (std::abs(value) >= 1e-6 && std::abs(value) < 1e9);
    const auto format = plain ? std::chars_format::fixed : std::chars_format::general;
    return {text, std::to_chars(text, text + sizeof text, value, format).ptr};
}

double roundedNumber(double value, int digits)
{
    char text[64];
    const char* end = std::to_chars(text, text + sizeof text, value, std::chars_format::general, digits).ptr;
    double rounded = value;
    std::from_chars(text, end, rounded);
    return rounded;
}

std::string listText(const std::vector<std::string>& parts)
{
    std::string out;
    for (const std::string& part : parts)
        out += (out.empty() ? "" : ",") + part;
    return out;
}

std::vector<std::string_view> splitList(std::string_view text)
{
    std::vector<std::string_view> parts;
    if (trimmed(text).empty())
        return parts;
    for (std::size_t start = 0;;) {
        const auto comma = text.find(',', start);
        parts.push_back(trimmed(text.substr(start, comma - start)));
        if (comma == std::string_view::npos)
            return parts;
        start = comma + 1;
    }
}

Result<std::int64_t> parseInteger(std::string_view text, std::int64_t min, std::int64_t max)
{
    text = trimmed(text);
    std::int64_t value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool number = code == std::errc() && end == text.data() + text.size();
    if (number && value >= min && value <= max)
        return value;
    const bool tooLong = code == std::errc::result_out_of_range && end == text.data() + text.size();
    return Error::usageError(
        number || tooLong ? tr("%1 is out of range").arg(quoted(text))
                          : tr("%1 is not a whole number").arg(quoted(text)),
        tr("Give a whole number from %1 to %2").arg(std::to_string(min)).arg(std::to_string(max)));
}

Result<double> parseReal(std::string_view text, double min, double max)
{
    text = trimmed(text);
    double value = 0;
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = end == text.data() + text.size() && !text.empty();
    const bool number = code == std::errc() && whole && !std::isnan(value);
    if (number && value >= min && value <= max)
        return value;
    const bool tooLong = code == std::errc::result_out_of_range && whole;
    return Error::usageError(number || tooLong ? tr("%1 is out of range").arg(quoted(text))
                                               : tr("%1 is not a number").arg(quoted(text)),
                             tr("Give a number from %1 to %2").arg(numberText(min)).arg(numberText(max)));
}

Result<bool> parseBoolean(std::string_view text)
{
    text = trimmed(text);
    for (const std::string_view yes : {"true", "yes", "on", "1"})
        if (equalIgnoringCase(text, yes))
            return true;
    for (const std::string_view no : {"false", "no", "off", "0"})
        if (equalIgnoringCase(text, no))
            return false;
    return Error::usageError(tr("%1 is neither true nor false").arg(quoted(text)), tr("Give true or false"));
}

Result<std::size_t> parseChoice(std::string_view text, std::span<const std::string_view> choices)
{
    text = trimmed(text);
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (equalIgnoringCase(text, choices[i]))
            return i;
    return Error::usageError(tr("%1 is not one of the choices").arg(quoted(text)),
                             tr("Give %1").arg(joinedChoices(choices)));
}

Message joinedChoices(std::span<const std::string_view> choices)
{
    return orList({choices.begin(), choices.end()});
}

std::string unitsText(std::span<const int> units)
{
    std::vector<std::string> parts;
    for (const int one : units)
        parts.push_back(std::to_string(one));
    return listText(parts);
}

Result<std::vector<int>> parseUnits(std::string_view text, std::int64_t most)
{
    std::vector<int> units;
    for (const std::string_view part : splitList(text)) {
        const auto one = parseInteger(part, 1, most);
        if (!one)
            return one.error();
        units.push_back(static_cast<int>(*one));
    }
    return units;
}

} // namespace shelf
