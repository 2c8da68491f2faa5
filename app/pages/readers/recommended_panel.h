// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"
#include "widgets/readers/reader_models.h"

#include <QWidget>

#include <vector>

class QAction;
class QLabel;
class QMenu;
class QSpinBox;
class QStackedWidget;
class QTableView;

namespace shelf {

class BarDelegate;
class EmptyPage;
class FoundRows;
class ReasonsModel;

/// What the current run recommends, and for the selected book (or the first) the reasons.
class RecommendedPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecommendedPanel(QWidget* parent = nullptr);

    int count() const; ///< how many are wanted
    /// note: what else must be said of them, or nothing.
    void showBooks(DatasetPtr dataset, std::vector<Recommendation> books, ScoreWords words,
                   const QString& note = {});
    /// Instead of books: no run is trained (isGiven: the one that is chosen are vectors that were made
    /// elsewhere), nothing is left after filtering (`held` says what holds books
    /// back), or the model refuses.
    void showNoRun(bool isGiven = false);
    void showNothingLeft(const QString& held);
    void showRefusal(const Error& error);
    void markBook(int book);
    /// The next list is another reader's: it opens at its top, wherever the selected book is.
    void expectAnotherReader() { m_opens = true; }
    /// Whether books can be rated from here: the reader is one's own. The scale gives the choices.
    void setRatable(bool on, const Dataset& dataset);

signals:
    void bookPicked(int book);
    void countChanged();
    void notThese(const std::vector<int>& books);
    void neverThisAuthor(int book);
    void rateWanted(const std::vector<int>& books, float rating);
    void clearWanted(); ///< let go of what holds books back
    void trainingWanted();

private:
    QWidget* buildReasons();
    void makeActions();
    std::vector<int> selectedBooks() const;
    void showReasons();
    int selectedRow() const; ///< of the model; the first where none is selected, -1 where there is none

    RecommendedBooksModel* m_books;
    ReasonsModel* m_reasons;
    BarDelegate* m_bars;
    BarDelegate* m_reasonBars;
    DatasetPtr m_data;
    FoundRows* m_filtered = nullptr;
    QTableView* m_view = nullptr;
    QTableView* m_reasonsView = nullptr;
    QLabel* m_why = nullptr;
    QSpinBox* m_count = nullptr;
    EmptyPage* m_none = nullptr;
    EmptyPage* m_nothing = nullptr;
    EmptyPage* m_refused = nullptr;
    QStackedWidget* m_stack = nullptr;
    QAction* m_rate = nullptr;
    QMenu* m_stars = nullptr;
    int m_marked = -1;
    bool m_opens = true;
    QString m_note;
};

} // namespace shelf
