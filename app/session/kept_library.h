// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/shelves/library_match.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <optional>
#include <string>

namespace shelf {

/// A book by the names that outlive a data set.
struct NamedBook {
    std::string id;
    std::string title;
    float rating = 0;

    bool operator==(const NamedBook&) const = default;
};

/// A person's own library as the program keeps it: what the export said, and what was decided about it.
struct KeptLibrary {
    OwnLibrary library; ///< its notes are not kept
    QString readOn;     ///< the day, as 2026-11-29
    /// By ownBookKey(): which book of the data a book of the library is. One without id and title: none.
    std::map<std::string, NamedBook> choices;
};

QJsonObject libraryToJson(const KeptLibrary& library);
/// Nothing where the object is none of a library.
std::optional<KeptLibrary> libraryFromJson(const QJsonObject& object);

/// "Goodreads": of the library's format.
QString libraryTitle(const OwnLibrary& library);

} // namespace shelf
