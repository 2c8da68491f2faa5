// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/opening/vector_choice.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace shelf {

/// What is said of vectors before they are opened.
struct VectorWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::VectorWords)
public:
    /// "NumPy array, 500 vectors of 12 dimensions"
    static QString figures(const VectorChoice::Found& found);
    /// "498 of them have a title. The catalogue has 480 of them, by "isbn"."
    static QString names(const VectorChoice::Found& found);
    /// What the box says by which they become a run of the open books.
    static QString beside(const VectorChoice& choice);
    /// What was assumed and what is wrong, a sentence each.
    static QStringList notes(const VectorChoice::Found& found);
    /// The first numbers of a vector: "0.12  -1.5  0.003 …"
    static QString beginning(const Run& run, std::size_t row);
};

} // namespace shelf
