// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"

#include <QByteArray>

#include <bit>

/// The first part in which two data sets differ; empty where they are the same. All members are named, so
/// that one more does not compile until it is compared.
inline QByteArray differenceOf(const shelf::Dataset& a, const shelf::Dataset& b)
{
    using namespace shelf;
    const auto sameColumns = [](const std::vector<TextColumn>& x, const std::vector<TextColumn>& y) {
        return std::equal(x.begin(), x.end(), y.begin(), y.end(), [](const auto& p, const auto& q) {
            const auto& [name, values] = p;
            return name == q.name && values == q.values;
        });
    };
    const auto sameFloat = [](float x, float y) {
        return std::bit_cast<std::uint32_t>(x) == std::bit_cast<std::uint32_t>(y);
    };
    const auto& [name, format, source, books, userIds, userAttributes, user, book, rating, time, heldOut,
                 scale, onlyTaken, duplicates, leftOut, columns, match, cleaned, warnings, warningCount] = a;
    const auto& [ids, titles, authors, languages, imageUrls, isbns, years, extra] = books;
    const auto& [path, ratingsFile, booksFile, usersFile, tagsFile, validationFile, formatSaid, reading,
                 sample, isComplete] = source;
    if (name != b.name || format != b.format)
        return "name or format";
    const DataSource& s = b.source;
    if (path != s.path || ratingsFile != s.ratings || booksFile != s.books || usersFile != s.users ||
        tagsFile != s.tags || validationFile != s.validation || formatSaid != s.format ||
        sample.has_value() != s.sample.has_value() || isComplete != s.isComplete)
        return "source";
    for (const ReadingOption& option : readingOptions())
        if (option.get(reading) != option.get(s.reading))
            return "source.reading";
    if (ids != b.books.ids || titles != b.books.titles || authors != b.books.authors ||
        languages != b.books.languages || imageUrls != b.books.imageUrls || isbns != b.books.isbns ||
        years != b.books.years || !sameColumns(extra, b.books.extra))
        return "books";
    if (userIds != b.userIds || !sameColumns(userAttributes, b.userAttributes))
        return "users";
    if (user != b.user || book != b.book || time != b.time || heldOut != b.heldOut)
        return "ratings";
    if (!std::equal(rating.begin(), rating.end(), b.rating.begin(), b.rating.end(), sameFloat) ||
        !sameFloat(scale.min, b.scale.min) || !sameFloat(scale.max, b.scale.max) ||
        onlyTaken != b.onlyTaken || duplicates != b.duplicates)
        return "values";
    const auto& [unrated, unreadable, ragged, swallowed, repeated] = leftOut;
    if (unrated != b.leftOut.unrated || unreadable != b.leftOut.unreadable || ragged != b.leftOut.ragged ||
        swallowed != b.leftOut.swallowed || repeated != b.leftOut.duplicates)
        return "leftOut";
    const auto& [userColumn, bookColumn, ratingColumn, timeColumn, titleColumn] = columns;
    if (userColumn != b.columns.user || bookColumn != b.columns.book || ratingColumn != b.columns.rating ||
        timeColumn != b.columns.time || titleColumn != b.columns.title)
        return "columns";
    const auto& [joinedBy, coverage, by] = match;
    if (joinedBy != b.match.column || coverage != b.match.coverage || by != b.match.by)
        return "match";
    if (!std::equal(cleaned.begin(), cleaned.end(), b.cleaned.begin(), b.cleaned.end(),
                    [](const auto& x, const auto& y) {
                        const auto& [step, gone, ratings, readers, ratedBooks] = x;
                        return step == y.step && gone == y.gone && ratings == y.ratings &&
                               readers == y.readers && ratedBooks == y.books;
                    }))
        return "cleaned";
    const auto sameWarning = [](const Warning& x, const Warning& y) {
        const auto& [kind, file, line, message, isDoubtful] = x;
        return kind == y.kind && file == y.file && line == y.line && message == y.message &&
               isDoubtful == y.isDoubtful;
    };
    if (!std::equal(warnings.begin(), warnings.end(), b.warnings.begin(), b.warnings.end(), sameWarning) ||
        warningCount != b.warningCount)
        return "warnings";
    return {};
}
