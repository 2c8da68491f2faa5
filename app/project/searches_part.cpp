// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/project/searches_part.h"

#include "app/pages/search/search_panel.h"
#include "engine/search/search_file.h"

#include <QCoreApplication>

namespace shelf {

ProjectPartOwner searchPart(SearchPanel& panel)
{
    return {.key = "searches/1",
            .title = QCoreApplication::translate("shelf::SearchesPart", "the search for settings"),
            .content =
                [&panel] {
                    const SearchState& state = panel.stateForProject();
                    return state.trials.empty() ? QByteArray()
                                                : QByteArray::fromStdString(searchDocument(state));
                },
            .restore =
                [&panel](const QByteArray& json) {
                    if (json.isEmpty())
                        return true;
                    const auto state = parseSearch(json.toStdString());
                    return state && panel.openSaved(*state);
                },
            .keptElsewhere = true};
}

} // namespace shelf
