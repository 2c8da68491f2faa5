// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/found_rows.h"

#include "engine/titles/folded_text.h"

namespace shelf {

void FoundRows::setWords(const QString& words)
{
    m_key = searchKey(words.toStdString());
    invalidateFilter();
}

bool FoundRows::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (m_key.empty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        const QString text = sourceModel()->index(row, column, parent).data().toString();
        if (searchKey(text.toStdString()).find(m_key) != std::string::npos)
            return true;
    }
    return false;
}

} // namespace shelf
