// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"
#include "engine/data/ratings/reader.h"
#include "engine/vectors/vector_format.h"

#include <QStringList>

namespace shelf {

/// What the words of the call ask the window to open.
struct StartOptions {
    /// A path alone may turn out to be vectors that were made elsewhere; without files `sample` says how
    /// large the made-up library is.
    DataSource data;
    QStringList runs;
    QString project;
    QString vectors;           ///< a file that is nothing else
    VectorOptions vectorsAs{}; ///< how they are read
    bool sample = false;

    bool hasData() const { return !data.path.empty() || !data.ratings.empty(); }
    bool isEmpty() const { return !hasData() && runs.isEmpty() && vectors.isEmpty() && project.isEmpty(); }
};

/// Sorts dropped or named files into a project, which comes alone, run files, a folder, vectors (by their
/// endings, where ratings have no such) with another file as their labels, and the parts of a data set (by
/// name: "ratings", "books", "users", "tags"). A usage error where they do not make one data set.
Result<StartOptions> sortFiles(const QStringList& paths);

/// The same with whole paths: what is kept of them may be opened from another folder later.
StartOptions withWholePaths(StartOptions options);

/// The words after the program's name. A usage error says which word is wrong.
Result<StartOptions> parseStartOptions(const QStringList& words);

} // namespace shelf
