// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"
#include "app/session/catalogue_index_source.h"
#include "engine/recommend/somebody.h"

#include <QWidget>

#include <vector>

class QLabel;
class QStackedLayout;
class QLineEdit;
class QTabBar;
class QVBoxLayout;
class QTableView;

namespace shelf {

class BookSearch;
class FoundRows;
class EmptyPage;
class RatedBooksModel;
class SearchField;
class SimilarPanel;
class StarDelegate;

/// What the shown reader rated, and readers like them. The books of a reader of one's own are found, rated
/// and taken off here.
class RatedPanel : public QWidget {
    Q_OBJECT
public:
    RatedPanel(Jobs& jobs, CatalogueIndexSource& index, QWidget* parent = nullptr);

    void setScale(const RatingScale& scale);
    void setBooks(DatasetPtr dataset, std::vector<RatedBook> books, bool editable);
    const std::vector<RatedBook>& books() const;
    /// Puts a book on the list or changes its rating, without a word.
    void rate(int book, float rating);
    void setSimilar(const DatasetPtr& dataset, const SimilarReaders& readers);
    bool showsSimilar() const;
    void markBook(int book);
    int currentBook() const; ///< of the list's current row; -1: none
    /// The next list is another reader's: it opens at its top, wherever the selected book is.
    void expectAnotherReader() { m_opens = true; }
    void focusSearch();

signals:
    void bookPicked(int book);
    void changed();                           ///< books() are others, by the person
    void booksRemoved(const std::vector<RatedBook>& books); ///< before changed()
    void similarWanted();                     ///< they are looked at now
    void readerWanted(int user);
    void togetherWanted(int user);

private:
    void buildRated(QVBoxLayout* layout);
    void add(int book);
    std::vector<RatedBook> selectedBooks() const;
    void removeSelected();
    void rateSelected(float rating);
    void showState();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Jobs& m_jobs;
    CatalogueIndexSource& m_index;
    BookSearch* m_answers = nullptr;
    RatingScale m_scale;
    bool m_editable = false;
    bool m_opens = true;   ///< the next list is another reader's
    bool m_opened = false; ///< the present one is, and no book has been marked in it yet
    bool m_isTaken = false; ///< the data have no stars
    RatedBooksModel* m_rated;
    SimilarPanel* m_similar;
    StarDelegate* m_stars;
    FoundRows* m_filtered = nullptr;
    SearchField* m_search = nullptr;
    QTableView* m_ratedView = nullptr;
    QStackedLayout* m_pages = nullptr; ///< nothing rated, rated books, similar readers
    EmptyPage* m_none = nullptr;       ///< in place of rated books
    QTabBar* m_tabs = nullptr;
    QLineEdit* m_find = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace shelf
