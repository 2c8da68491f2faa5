// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

#include <string>

namespace shelf {

/// The rows of which a cell holds what was typed; case, accents and the width of letters make no difference.
class FoundRows : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QString& words);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    using QSortFilterProxyModel::setFilterFixedString; // setWords() does instead

    std::string m_key;
};

} // namespace shelf
