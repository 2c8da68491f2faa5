// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/ratings/reader.h"

#include <QStringList>

namespace shelf {

/// What the words of the call ask the window to open.
struct StartOptions {
    DataSource data;
    QStringList runs;
    bool sample = false;

    bool hasData() const { return !data.path.empty() || !data.ratings.empty(); }
    bool isEmpty() const { return !hasData() && runs.isEmpty(); }
};

/// Sorts dropped or named files into run files, a folder, and the parts of a data set (by name: "ratings",
/// "books", "users", "tags"). A usage error where they do not make one data set.
Result<StartOptions> sortFiles(const QStringList& paths);

/// The words after the program's name. A usage error says which word is wrong.
Result<StartOptions> parseStartOptions(const QStringList& words);

} // namespace shelf
