// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/top_n.h"
#include "widgets/look/column_model.h"

#include <QSortFilterProxyModel>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace shelf {

/// Every reader of a data set: id, number of ratings, mean, and what the data tell of them.
class ReadersModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kId, kRatings, kMean, kAbout, kColumns };
    explicit ReadersModel(QObject* parent = nullptr);

    /// Each reader's place when sorted by id: numbers by value, then all other ids by their text. Takes a
    /// while for many readers: for a worker thread.
    static std::vector<int> idRanks(const Dataset& data);
    /// summaries and ranks have an entry a reader.
    void setReaders(std::shared_ptr<const Dataset> data, std::vector<RatingSummary> summaries,
                    std::vector<int> ranks);
    /// Whether reader a stands before b in a column sorted upward.
    bool before(int a, int b, int column) const;
    /// Whether lower-case words find a reader: the id contains them; or each of them is in the id, or begins
    /// an attribute ("24 student"), or says which ("age=24"). Upper and lower case of Latin letters are the
    /// same.
    bool isFound(int reader, std::string_view words) const;
    /// "24, M, student"; empty where the data tell nothing of the reader.
    QString about(int reader) const;
    bool hasAttributes() const;
    const std::vector<RatingSummary>& summaries() const { return m_summaries; }

protected:
    int rows() const override { return static_cast<int>(m_summaries.size()); }
    QVariant look(int row, int, int role) const override;

private:
    std::shared_ptr<const Dataset> m_data;
    std::vector<RatingSummary> m_summaries;
    std::vector<int> m_ranks;
};

/// The readers sorted by a column and filtered by words (ReadersModel::isFound), quick enough for a hundred thousand of them while
/// typing.
class ReadersOrder : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit ReadersOrder(ReadersModel* readers, QObject* parent = nullptr);
    void setWords(const QString& words);

protected:
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    ReadersModel* m_readers;
    std::string m_words;
};

/// What one reader rated. Ratings of a reader of one's own can be changed.
class RatedBooksModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kTitle, kAuthors, kRating, kColumns };

    explicit RatedBooksModel(QObject* parent = nullptr);
    void setBooks(std::shared_ptr<const Dataset> data, std::vector<RatedBook> books);
    const std::vector<RatedBook>& books() const { return m_books; }
    int bookAt(int row) const; ///< -1 where there is no such row
    int rowOf(int book) const; ///< -1 where the reader has not rated it

    void setEditable(bool on) { m_editable = on; }
    /// Puts a book at the top, or changes its rating where it stands. Emits nothing but the model's signals.
    void rate(int book, float rating);
    void remove(int book);

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void ratingChanged(int book, float rating); ///< by the person

protected:
    int rows() const override { return static_cast<int>(m_books.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    const RatedBook& ratedAt(int row) const { return m_books[static_cast<std::size_t>(row)]; }

    std::shared_ptr<const Dataset> m_data;
    std::vector<RatedBook> m_books;
    bool m_editable = false;
};

/// What the scores of recommended books are, for the words about them.
enum class ScoreWords {
    rating,     ///< predicted ratings
    preference, ///< a model's own scores, whose order alone means something
    joint,      ///< standardized scores of two readers
};

/// A score as text, with as many decimals as tell scores apart whose largest is `largest`.
QString scoreText(double score, double largest, ScoreWords words);

/// What a model recommends to one reader, best first.
class RecommendedBooksModel : public ColumnModel {
    Q_OBJECT
public:
    enum Column { kRank, kTitle, kAuthors, kPredicted, kWhy, kColumns };

    explicit RecommendedBooksModel(QObject* parent = nullptr);
    void setBooks(std::shared_ptr<const Dataset> data, std::vector<Recommendation> books,
                  ScoreWords words = ScoreWords::rating);
    int bookAt(int row) const;
    int rowOf(int book) const;
    const Recommendation* at(int row) const; ///< null where there is no such row
    double largestScore() const { return m_largest; }
    double smallestScore() const { return m_smallest; }

    /// That the model's own figure lies beyond the scale, within which it is shown; empty where it does not.
    QString beyondScale(const Recommendation& recommendation) const;
    /// The titles that speak for the book of this row, strongest first, at most so many, separated by commas;
    /// empty where there is no such row or no reason.
    QString reasonsOf(int row, int most) const;

protected:
    int rows() const override { return static_cast<int>(m_books.size()); }
    QVariant look(int row, int column, int role) const override;

private:
    QString titleAt(int row) const;
    QString scoreTitle() const;
    QString scoreTitleTip() const;
    QStringList reasonTitles(const Recommendation& recommendation) const;
    QString scoreTip(const Recommendation& recommendation) const;
    double shownScore(const Recommendation& recommendation) const;

    std::shared_ptr<const Dataset> m_data;
    std::vector<Recommendation> m_books;
    ScoreWords m_words = ScoreWords::rating;
    double m_largest = 0;
    double m_smallest = 0;
};

} // namespace shelf
