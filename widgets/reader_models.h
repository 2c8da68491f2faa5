// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/data/dataset.h"
#include "engine/recommend/top_n.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace shelf {

/// Every reader of a data set: id, number of ratings, mean.
class ReadersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kId, kRatings, kMean, kColumns };
    static constexpr int kSortRole = Qt::UserRole + 2;

    explicit ReadersModel(QObject* parent = nullptr);
    void setReaders(std::shared_ptr<const Dataset> data, std::vector<RatingSummary> summaries);
    const std::vector<RatingSummary>& summaries() const { return m_summaries; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Dataset> m_data;
    std::vector<RatingSummary> m_summaries;
};

/// What one reader rated.
class RatedBooksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kTitle, kAuthors, kRating, kColumns };
    static constexpr int kSortRole = Qt::UserRole + 2;

    explicit RatedBooksModel(QObject* parent = nullptr);
    void setBooks(std::shared_ptr<const Dataset> data, std::vector<RatedBook> books);
    int bookAt(int row) const; ///< -1 where there is no such row
    int rowOf(int book) const; ///< -1 where the reader has not rated it

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Dataset> m_data;
    std::vector<RatedBook> m_books;
};

/// What a model recommends to one reader, best first.
class RecommendedBooksModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { kRank, kTitle, kAuthors, kPredicted, kWhy, kColumns };
    static constexpr int kSortRole = Qt::UserRole + 2;

    explicit RecommendedBooksModel(QObject* parent = nullptr);
    void setBooks(std::shared_ptr<const Dataset> data, std::vector<Recommendation> books);
    int bookAt(int row) const;
    int rowOf(int book) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The titles that speak for the book of this row, strongest first, at most so many, separated by commas; empty where there
    /// is no such row or no reason.
    QString reasonsOf(int row, int most) const;

private:
    QStringList reasonTitles(const Recommendation& recommendation) const;

    std::shared_ptr<const Dataset> m_data;
    std::vector<Recommendation> m_books;
};

} // namespace shelf
