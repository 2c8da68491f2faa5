// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/own_reader.h"
#include "widgets/readers/library_model.h"

#include <QList>
#include <QString>

namespace shelf {

/// What the page of a person's own library says, and what it asks about a book. Shows nothing.
struct LibraryWords {
    /// Where the library is from, when it was read, how many books it has and what becomes of its stars.
    static QString facts(const KeptLibrary& kept, const Dataset& data);
    static QString section(LibrarySection section, int count); ///< "To decide (3)"
    static QString nothing(LibrarySection section);            ///< in place of a section without books
    /// What is looked at first: what is to be decided, else what was found.
    static LibrarySection first(const LibraryModel& model);

    struct Candidate {
        int book = -1; ///< of the data
        QString label;
    };
    /// What there is to say or to decide about a book of the library.
    struct Decision {
        QString question; ///< empty: nothing
        QList<Candidate> candidates;
        bool isDecided = false; ///< by the person, who may do so anew
    };
    /// Of a row of the model; -1: none.
    static Decision decision(const LibraryModel& model, int row, const Dataset& data);
};

} // namespace shelf
