// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/take_away/export_list.h"

#include "widgets/look/text.h"
#include "widgets/words/engine_words.h"

#include <algorithm>
#include <string>

namespace shelf {

// A line an export, in the order in which they are offered.
#define EXPORTS(ONE)                                                                                         \
    ONE(kProjectorExport)                                                                                    \
    ONE(kWord2vecExport)                                                                                     \
    ONE(kNpyExport)                                                                                          \
    ONE(kSafetensorsExport)                                                                                  \
    ONE(kFolderExport)                                                                                       \
    ONE(kOnnxExport)                                                                                         \
    ONE(kTfjsExport)                                                                                         \
    ONE(kRecommendationExport)                                                                               \
    ONE(kCoordinateExport)                                                                                   \
    ONE(kBookPageExport)                                                                                     \
    ONE(kHtmlMapExport)                                                                                      \
    ONE(kNeighborExport)                                                                                     \
    ONE(kHistoryExport)                                                                                      \
    ONE(kTableExport)                                                                                        \
    ONE(kCsvExport)                                                                                          \
    ONE(kReportExport)                                                                                       \
    ONE(kWebExport)                                                                                          \
    ONE(kCurvesExport)                                                                                       \
    ONE(kMapPictureExport)

#define DECLARED(one) extern const Export one;
EXPORTS(DECLARED)
#undef DECLARED

std::span<const Export* const> exports()
{
#define LISTED(one) &one,
    static constexpr const Export* kExports[] = {EXPORTS(LISTED)};
#undef LISTED
    return kExports;
}

const Export* findExport(std::string_view key)
{
    const auto all = exports();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Export* one) { return one->key == key; });
    return found == all.end() ? nullptr : *found;
}

QString exportWords(std::string_view words)
{
    return wordsOf(words);
}

} // namespace shelf
