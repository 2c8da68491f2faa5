// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/opened_project.h"
#include "engine/base/result.h"
#include "engine/data/dataset.h"

#include <QCoreApplication>
#include <QString>

namespace shelf {

/// What is said of projects, on all occasions.
struct ProjectWords {
    Q_DECLARE_TR_FUNCTIONS(ProjectWords)
public:
    /// Of the window: what is open, and of which data; null: nothing.
    static QString title(const QString& project, bool hasFile, const Dataset* data);
    static QString viewsOf(const QString& run);
    static QString removedRuns(int count);
    static QString data();
    static QString copyOf(const QString& name);
    /// "a, b, c and 5 more"; of many the first ten.
    static QString list(const QStringList& names);
    /// "My shelves": a file's, without folder and ending.
    static QString nameOf(const QString& file);

    /// Who has it, in a sentence.
    static QString holder(const ProjectHolder& holder);
    static Error heldError(const ProjectHolder& holder, const std::string& file);
    /// What to do about a project that could not be saved, and that nothing is lost.
    static Error notSaved(const Error& error, bool hasFile);
    /// A part of a later version, which stays in the file as it is.
    static Error notRead(const QString& part, const QString& file);
    static std::string otherDataOf(const std::string& run);
    static Error notItsData(const Dataset& data);
    /// From when it is, and what is in it.
    static QString recovery(const std::vector<ProjectRecovery>& found);
    static QString changes(const std::vector<DataChange>& changes, bool hasRuns);
};

} // namespace shelf
