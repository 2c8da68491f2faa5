// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/top_n.h"
#include "widgets/readers/reader_models.h"

#include <QCoreApplication>
#include <QString>

namespace shelf {

/// What is to be said where a score and the place of its book do not agree at sight.
class ScoreTips {
    Q_DECLARE_TR_FUNCTIONS(shelf::ScoreTips)
public:
    /// The model's own figure, where the scale ends before it; else empty.
    static QString beyondScale(const Dataset& data, ScoreWords words, const Recommendation& recommendation);
    /// The later volume whose score gave the book its place; empty where it stands for none.
    static QString standsFor(const Dataset& data, const Recommendation& recommendation);
};

} // namespace shelf
