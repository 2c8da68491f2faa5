// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/features.h"
#include "engine/models/two_tower/in_batch_softmax.h"
#include "engine/models/two_tower/tower.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace shelf {

/// Two towers of features and an in-batch softmax (Yi et al. 2019).
struct TwoTowerParameters {
    int embedding = 32;             ///< length of each feature's vector
    std::vector<int> layers = {32}; ///< dense layers of each tower; the last is the common width
    bool userId = false;            ///< the reader's id is one more feature
    bool bookId = true;             ///< the book itself is one more feature of the candidates
    bool bookColumns = false; ///< authors, language, year, genre, ... are more features of the candidates
    int timeBuckets = 1000;   ///< of equal width between first and last time; 0: times are left out
    int numberBuckets = 10;   ///< of about equal count, for columns of numbers
    bool normalizedNumbers = false; ///< numbers enter the towers as such too, at mean 0 and variance 1
    int maxTokens = 10000;          ///< most frequent words of titles that have a vector
    double temperature = 1;         ///< scores are divided by it
    SamplingCorrection correction = SamplingCorrection::none;
    bool removeAccidentalHits = false; ///< a batch's other copies of a reader's book do not count against it
};

/// What the two towers are told of readers, times and books: which rows of which tables. Follows from the
/// data, the training rows and the parameters alone, so that it need not be stored. Thread-safe for const
/// use.
///
/// The query's tables are the attributes of readers, the time of the rating, and the reader's id where it is
/// asked for or nothing else is known of anybody.
class TwoTowerFeatures {
public:
    TwoTowerFeatures(std::shared_ptr<const Dataset> data, std::span<const std::uint32_t> train,
                     const TwoTowerParameters& parameters);

    const TowerInputs& queryInputs() const { return m_query; }
    const TowerInputs& bookInputs() const { return m_book; }
    std::size_t userCount() const { return m_data->userCount(); }
    std::size_t bookCount() const { return m_data->bookCount(); }
    bool usesTime() const { return m_timeTable.has_value(); }
    bool usesUserId() const { return m_userTable.has_value(); }

    /// One row of each query table, and the numbers. A user outside the data: all unknown.
    struct Query {
        std::vector<std::uint32_t> rows;
        std::vector<float> numbers;
    };
    Query query(std::int32_t user, std::int64_t time) const;
    /// From typed-in values; what is not named is unknown, but for the time, which is the last in training.
    /// An Error lists what is possible.
    Result<Query> query(std::span<const FeatureValue> values) const;
    std::vector<FeatureInput> inputs() const;

    /// Rows of a book's table.
    std::span<const std::uint32_t> bookRows(std::size_t table, std::size_t book) const
    {
        return m_books[table].of(book);
    }
    std::vector<float> bookNumbers(std::size_t book) const;

    /// When the user last rated in training; the last time of all for those who did not.
    std::int64_t lastTime(std::int32_t user) const;
    std::int64_t timeOf(std::uint32_t row) const { return m_data->hasTimes() ? m_data->time[row] : 0; }

private:
    void prepareTimes(std::span<const std::uint32_t> train, const TwoTowerParameters& parameters);

    std::shared_ptr<const Dataset> m_data;
    std::vector<FeatureColumn> m_readers; ///< the first query tables
    std::vector<FeatureColumn> m_books;   ///< the book tables
    TimeBuckets m_times;
    std::vector<std::int64_t> m_lastTimes; ///< one a user; empty without times
    std::optional<std::size_t> m_timeTable;
    std::optional<std::size_t> m_userTable;
    bool m_numbers = false; ///< numbers enter the towers as such too
    TowerInputs m_query;
    TowerInputs m_book;
};

} // namespace shelf
