// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/language_option.h"

#include "engine/base/text/languages.h"
#include "engine/base/text/listed.h"
#include "engine/base/text/message.h"

#include <algorithm>
#include <cstdlib>
#include <string>
#include <string_view>

namespace shelf {

namespace {

constexpr std::string_view kOption = "--lang";

} // namespace

std::string languageCodes()
{
    std::string codes;
    for (const Language& language : languages())
        addToList(codes, language.code);
    return codes;
}

Status takeLanguage(int& argc, char** argv)
{
    const auto last = std::find(argv, argv + argc, std::string_view("--"));
    const auto word = std::find_if(argv, last, [](std::string_view one) {
        return one == kOption || (one.starts_with(kOption) && one.substr(kOption.size()).starts_with('='));
    });
    if (word != last) {
        const bool isJoined = *word != kOption;
        const std::string_view named = isJoined                  ? *word + kOption.size() + 1
                                       : word + 1 != argv + argc ? word[1]
                                                                 : "";
        // The next option is none, and is not said to be one that is not spoken.
        if (named.empty() || (!isJoined && named.starts_with('-')))
            return Error::usageError(tr("%1 is followed by no language").arg(kOption),
                                     tr("There are: %1.").arg(languageCodes()));
        const Language* language = languageOf(named);
        if (!language)
            return Error::usageError(tr("There is no language '%1'").arg(named),
                                     tr("There are: %1.").arg(languageCodes()));
        const int taken = isJoined ? 1 : 2;
        std::copy(word + taken, argv + argc + 1, word); // with the null at the end
        argc -= taken;
        ::setenv("SHELFSPACE_LANG", language->code, 1);
    }
    if (std::find(argv, argv + argc, std::string_view("--json")) == argv + argc)
        speak(systemLanguage());
    return {};
}

} // namespace shelf
