// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QVariant>

namespace shelf {

/// Role of an entry of a list that shows a person's own data, as a title or a column's name: true. Such words are the
/// same in every language, also where the program has a word that is spelled alike.
inline constexpr int kIsDataRole = Qt::UserRole + 901;

/// The same of an object whose text is such data and nothing else.
inline void setShowsData(QObject& object)
{
    object.setProperty("showsData", true);
}
inline bool showsData(const QObject& object)
{
    return object.property("showsData").toBool();
}

} // namespace shelf
