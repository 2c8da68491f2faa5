// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/data/ratings/id_spellings.h"

#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/data/text/id_key.h"

#include <algorithm>
#include <unordered_map>

namespace shelf {

namespace {

constexpr std::size_t kMostMet = 100000; ///< ids in unusual spellings that are remembered

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

/// 9.78044E+12
bool isRounded(std::string_view id)
{
    const std::size_t e = id.find_first_of("Ee");
    if (e == std::string_view::npos || e == 0 || !isDigit(id[0]))
        return false;
    const std::string_view power = id.substr(e + 1);
    return power.size() > 1 && power[0] == '+' && allDigits(power.substr(1)) && parseNumber(id).has_value();
}

/// A common spelling of the id that is among the ids as well; empty where there is none.
std::string otherSpelling(std::string_view id, const IdMap& ids)
{
    const std::string common = commonSpelling(id);
    if (common != id && ids.find(common) >= 0)
        return common;
    // An ISBN that was taken for a number has lost its zeros.
    const std::size_t digits = std::min(common.find_first_not_of('0'), common.size() - 1);
    const std::string number = common.substr(digits);
    return digits > 0 && number != id && ids.find(number) >= 0 ? number : std::string();
}

/// The usual spelling of a whole number needs no second look; nearly all ids are that.
bool isPlainNumber(std::string_view id)
{
    return id.size() < 10 && allDigits(id) && (id[0] != '0' || id.size() == 1);
}

} // namespace

void tellSpellings(const IdMap& ids, const char* kind, const TextFile& file, Reading& reading,
                   std::size_t joined)
{
    std::unordered_map<std::string, std::string> met; // spelled unusually, by the common spelling
    std::uint64_t twice = 0;
    std::uint64_t rounded = 0;
    std::string pair;
    std::string example;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::string_view id = ids.ids()[i];
        if (isPlainNumber(id))
            continue;
        if (isRounded(id)) {
            if (rounded++ == 0)
                example = id;
            continue;
        }
        std::string other = otherSpelling(id, ids);
        if (other.empty() && met.size() < kMostMet)
            if (const auto [place, isNew] = met.emplace(commonSpelling(id), id); !isNew)
                other = place->second;
        if (!other.empty() && twice++ == 0)
            pair = tr("\"%1\" and \"%2\"").arg(other).arg(id);
    }
    const bool isBook = std::string_view(kind) == "book";
    if (joined > 0) {
        const Message told =
            isBook ? tr("%n books are written in two ways, which the catalogue takes for one",
                        "%n book is written in two ways, which the catalogue takes for one", joined)
                   : tr("%n readers are written in two ways, which their table takes for one",
                        "%n reader is written in two ways, which their table takes for one", joined);
        reading.warn(WarningKind::spelling, file, 0,
                     pair.empty() ? told : tr("%1: %2", "a statement and an example").arg(told).arg(pair));
    } else if (twice > 0) {
        reading.warn(WarningKind::spelling, file, 0,
                     (isBook ? tr("%n books are written in two ways and taken for different ones: %1",
                                  "%n book is written in two ways and taken for different ones: %1", twice)
                             : tr("%n readers are written in two ways and taken for different ones: %1",
                                  "%n reader is written in two ways and taken for different ones: %1", twice))
                         .arg(pair));
    }
    if (rounded > 0)
        reading.warn(
            WarningKind::badValue, file, 0,
            (isBook ? tr("A spreadsheet has rounded %n book ids, such as %1: different ones look alike now. "
                         "Export the column as text, not as numbers",
                         "A spreadsheet has rounded %n book id, such as %1: different ones look alike now. "
                         "Export the column as text, not as numbers",
                         rounded)
                    : tr("A spreadsheet has rounded %n reader ids, such as %1: different ones look alike "
                         "now. Export the column as text, not as numbers",
                         "A spreadsheet has rounded %n reader id, such as %1: different ones look alike now. "
                         "Export the column as text, not as numbers",
                         rounded))
                .arg(example));
}

} // namespace shelf
