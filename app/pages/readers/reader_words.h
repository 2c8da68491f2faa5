// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/readers/asking/recommending.h"
#include "app/session/own_reader.h"
#include "widgets/readers/reader_models.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace shelf {

/// What the readers page says of a reader and of what is recommended. Shows nothing.
class ReaderWords {
    Q_DECLARE_TR_FUNCTIONS(shelf::ReaderWords)
public:
    struct Head {
        QString name;
        QString facts;
    };
    /// A reader of the data.
    static Head ofUser(const Dataset& data, int user, const RatingSummary& summary);
    /// One's own: how many books (rated of them on the list), and how the person rates them against the
    /// others who did.
    static Head ofOwn(const OwnReader& reader, const MatchedReader& books, int rated, bool onlyTaken);
    static Head byFeatures();
    /// The name of who is shown, with the second reader whom books are for, if there is one.
    static QString together(const QString& first, const QString& second);

    /// That rated books of one's own reader are not in these data.
    static QString missing(int count);

    /// What stands where the list of books would be or beside it.
    struct ListWords {
        ScoreWords scores = ScoreWords::rating;
        QString note = {};    ///< to be known of the list; empty: nothing
        QString nothing = {}; ///< why there is no book; empty where there are some
    };
    /// Of an answer that is no refusal.
    static ListWords ofList(const Recommending::Answer& answer);

    static QString ratedTab(int books, bool onlyTaken); ///< "Rated (12)"
    static QString rateSome(bool onlyTaken);            ///< in place of a list without books

    /// "Filters (2)".
    static QString filters(int conditions);
};

/// What a digit that is typed gives, 0 for ten; nothing beyond the scale.
std::optional<float> ratingOfDigit(int digit, const RatingScale& scale);

} // namespace shelf
