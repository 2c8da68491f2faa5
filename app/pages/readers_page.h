// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QSortFilterProxyModel;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace shelf {

class BarDelegate;
class Jobs;
class RatedBooksModel;
class ReadersModel;
class ReadersOrder;
class RecommendedBooksModel;
class Session;
class StarDelegate;
class TasteBars;

/// Find a reader; see who they are, what they rated, and beside it what the current run recommends and why.
class ReadersPage : public QWidget {
    Q_OBJECT
public:
    ReadersPage(Session& session, Jobs& jobs, QWidget* parent = nullptr);

private:
    QWidget* buildReaderList();
    QWidget* buildReader();
    QWidget* buildRated();
    QWidget* buildRecommended();
    void showDataset();
    void showReader();
    void recommendBooks();
    void showSelectedRows();

    Session& m_session;
    Jobs& m_jobs;
    ReadersModel* m_readers;
    RatedBooksModel* m_rated;
    RecommendedBooksModel* m_recommended;
    ReadersOrder* m_readersFiltered = nullptr;
    QSortFilterProxyModel* m_ratedFiltered = nullptr;
    QSortFilterProxyModel* m_recommendedFiltered = nullptr;
    QTableView* m_readersView = nullptr;
    QTableView* m_ratedView = nullptr;
    QTableView* m_recommendedView = nullptr;
    StarDelegate* m_stars;
    BarDelegate* m_bars;
    TasteBars* m_taste = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_ratedTitle = nullptr;
    QLabel* m_why = nullptr;
    QSpinBox* m_count = nullptr;
    QStackedWidget* m_readerStack = nullptr;
    QStackedWidget* m_recommendedStack = nullptr;
};

} // namespace shelf
